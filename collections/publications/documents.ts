import { publicationKinds, type PublicationKind } from './shape/index.js'

/** Which document a row is of. */
export interface DocumentName {
  readonly kind: PublicationKind
  /** The id as text, on both databases. */
  readonly id: string
}

/** The kinds that are collections, by the same name. The settings are a global. */
export const publishedCollections = ['strategies', 'points', 'areas', 'tiltak', 'stories', 'media', 'ideas'] as const
export type PublishedCollection = (typeof publishedCollections)[number]

/** The settings, of which there is one. */
export const settingsSlug = 'viigran-settings'
export const settingsName: DocumentName = { kind: 'settings', id: 'viigran' }

/** The name that a row is found by. */
export const keyOf = ({ kind, id }: DocumentName): string => `${kind}/${id}`

/** The name behind a key, or undefined when it is none of ours. */
export function nameOf(key: string): DocumentName | undefined {
  const kind = publicationKinds.find((one) => key.startsWith(`${one}/`))
  return kind && { kind, id: key.slice(kind.length + 1) }
}
