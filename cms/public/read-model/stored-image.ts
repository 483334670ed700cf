import { z } from 'zod'

import type { Statements } from './statements.js'

const storedImageSchema = z.object({ name: z.string(), width: z.number(), height: z.number(), type: z.string() })
const storedImagesSchema = z.array(storedImageSchema)

/** A file that is here: its content-hashed name in the image directory, its size in px, its media type. */
export type StoredImage = z.infer<typeof storedImageSchema>

const select = 'SELECT name, width, height, type FROM image'

/** The files of a picture, narrowest first. */
export function filesOf(statements: Statements, media: string): StoredImage[] {
  return storedImagesSchema.parse(statements.all(`${select} WHERE media = ? ORDER BY width, name`, media))
}

/** The file of that name, whichever picture uses it. */
export function fileNamed(statements: Statements, name: string): StoredImage | null {
  const record = statements.get(`${select} WHERE name = ? LIMIT 1`, name)
  return record === undefined ? null : storedImageSchema.parse(record)
}
