import type Database from 'libsql'
import { z } from 'zod'

import type { StoredImage } from './stored-image.js'

/** A picture's files, and the revision that they are of. */
export interface KnownPicture {
  readonly media: string
  readonly revision: string
  readonly files: readonly StoredImage[]
}

const recordsSchema = z.array(
  z.object({
    media: z.string(),
    revision: z.string(),
    name: z.string(),
    width: z.number(),
    height: z.number(),
    type: z.string(),
  }),
)

/** Which files a read model of another version knows. @returns none where it keeps them in another way: then they are fetched again */
export function picturesIn(database: Database.Database): KnownPicture[] {
  try {
    const records = recordsSchema.parse(
      database.prepare('SELECT media, revision, name, width, height, type FROM image ORDER BY media, revision DESC').all(),
    )
    const pictures = new Map<string, { media: string; revision: string; files: StoredImage[] }>()
    for (const { media, revision, ...file } of records) {
      const known = pictures.get(media) ?? { media, revision, files: [] }
      known.files.push(file)
      pictures.set(media, known)
    }
    return [...pictures.values()]
  } catch {
    return []
  }
}
