import { z } from 'zod'

import {
  publishedAreaSchema,
  publishedIdeaSchema,
  publishedMediaSchema,
  publishedPointSchema,
  publishedSettingsSchema,
  publishedStorySchema,
  publishedStrategySchema,
  publishedTiltakSchema,
} from './documents.js'

const published = <Kind extends string, Content extends z.ZodType>(kind: Kind, content: Content) =>
  z.object({ state: z.literal('published'), kind: z.literal(kind), id: z.string().min(1), revision: z.string().min(1), content })

/** What the public may see of one document now. */
export const publishedRowSchema = z.discriminatedUnion('kind', [
  published('settings', publishedSettingsSchema),
  published('strategies', publishedStrategySchema),
  published('points', publishedPointSchema),
  published('areas', publishedAreaSchema),
  published('tiltak', publishedTiltakSchema),
  published('stories', publishedStorySchema),
  published('media', publishedMediaSchema),
  published('ideas', publishedIdeaSchema),
])
export type PublishedRow = z.infer<typeof publishedRowSchema>

export const publicationKinds = ['settings', 'strategies', 'points', 'areas', 'tiltak', 'stories', 'media', 'ideas'] as const
export type PublicationKind = (typeof publicationKinds)[number]

/** A tombstone: the public may see nothing of this document. Unpublished, trashed, internal and deleted look alike. */
export const withdrawnRowSchema = z.object({
  state: z.literal('withdrawn'),
  kind: z.enum(publicationKinds),
  id: z.string().min(1),
  revision: z.string().min(1),
})
export type WithdrawnRow = z.infer<typeof withdrawnRowSchema>

/**
 * One row per document: state, not events, so that repeating or skipping does no harm. `revision` is a digest of
 * the row's own content (hex): equal content, equal revision, on every node and after every rebuild.
 */
export const publicationRowSchema = z.union([publishedRowSchema, withdrawnRowSchema])
export type PublicationRow = PublishedRow | WithdrawnRow
