import { z } from 'zod'

import type { Statements } from './statements.js'

const storedImageSchema = z.object({ name: z.string(), width: z.number(), height: z.number(), type: z.string() })
const storedImagesSchema = z.array(storedImageSchema)
const namedSchema = storedImageSchema.extend({ media: z.string(), revision: z.string() })

/** A file that is here: its content-hashed name in the image directory, its size in px, its media type. */
export type StoredImage = z.infer<typeof storedImageSchema>

/** What stands as the revision of a file that should be here and is not. */
export const lost = ''

/** The files of a picture that are here, narrowest first. */
export function filesOf(statements: Statements, media: string): StoredImage[] {
  const sql = `SELECT name, width, height, type FROM image WHERE media = ? AND revision <> '${lost}' ORDER BY width, name`
  return storedImagesSchema.parse(statements.all(sql, media))
}

/** The file of that name, and a public picture that it shows. A withdrawn one shows nothing, also before its files have been removed. */
export function fileNamed(
  statements: Statements,
  name: string,
): { readonly media: string; readonly image: StoredImage; readonly isLost: boolean } | null {
  const sql = `SELECT media, revision, name, width, height, type FROM image
    WHERE name = ? AND EXISTS (SELECT 1 FROM document WHERE kind = 'media' AND id = image.media) LIMIT 1`
  const record = statements.get(sql, name)
  if (record === undefined) return null
  const { media, revision, ...image } = namedSchema.parse(record)
  return { media, image, isLost: revision === lost }
}
