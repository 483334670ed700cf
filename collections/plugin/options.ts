import type { CollectionConfig } from 'payload'

/** The collections that an installation may adapt. */
export const adaptableCollections = ['points', 'areas', 'tiltak', 'strategies', 'stories', 'ideas', 'media', 'users'] as const
export type AdaptableCollection = (typeof adaptableCollections)[number]

/** What `viigran(options)` takes. Everything has a default; nothing that is passed in is changed. */
export interface ViigranOptions {
  /** The municipality's name until somebody changes it in the settings. Default «Gran kommune». */
  municipality?: string
  /** How many points the plakat has: a whole number, 1–99. Default 10. */
  points?: number
  /** Where uploaded pictures are kept. Default: Payload's own, a folder `media` beside the config. */
  mediaDirectory?: string
  /** The last word on a collection: gets ours, joined with the project's own `users` or `media` if there is one, and returns what is used. */
  collections?: Partial<Record<AdaptableCollection, (defaults: { defaultCollection: CollectionConfig }) => CollectionConfig>>
}
