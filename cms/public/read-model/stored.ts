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
  type PublicationKind,
} from '../../../collections/publications/shape/index.js'
import { jsonIn } from '../../json.js'
import type { DocumentKey } from './writer.js'

const contentSchemas = {
  settings: publishedSettingsSchema,
  strategies: publishedStrategySchema,
  points: publishedPointSchema,
  areas: publishedAreaSchema,
  tiltak: publishedTiltakSchema,
  stories: publishedStorySchema,
  media: publishedMediaSchema,
  ideas: publishedIdeaSchema,
}
type Contents = { [Kind in PublicationKind]: z.infer<(typeof contentSchemas)[Kind]> }
const schemas: { [Kind in PublicationKind]: z.ZodType<Contents[Kind]> } = contentSchemas

/** A document and its id. */
export interface Stored<Kind extends PublicationKind> {
  readonly id: string
  readonly revision: string
  readonly content: Contents[Kind]
}

/** The columns that `readStored` reads, of documents `d`. */
export const storedColumns = 'd.id, d.revision, d.content'

const recordSchema = z.object({ id: z.string(), revision: z.string(), content: z.string() })

/**
 * Reads a record of the table.
 * @param report called when it has not the shape of its kind, in which it was written; it is left out then
 */
export function readStored<Kind extends PublicationKind>(
  kind: Kind,
  record: unknown,
  report: (document: DocumentKey) => void,
): Stored<Kind> | null {
  if (record === undefined || record === null) return null
  const { id, revision, content: json } = recordSchema.parse(record)
  const { data: content } = schemas[kind].safeParse(jsonIn(json))
  if (content !== undefined) return { id, revision, content }
  report({ kind, id })
  return null
}
