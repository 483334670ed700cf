import { z } from 'zod'

import type { Digests } from './digest.js'
import type { ReadDatabase } from './open.js'

const storedImageSchema = z.object({ name: z.string(), width: z.number(), height: z.number(), type: z.string() })

/** A file that is here: its content-hashed name in the image directory, its size in px, its media type. */
export type StoredImage = z.infer<typeof storedImageSchema>

/** Which files show which picture. */
export class ImageTable {
  readonly #digests
  readonly #of
  readonly #byName
  readonly #media
  readonly #insert
  readonly #delete
  readonly #wanted
  readonly #unwanted

  constructor(database: ReadDatabase, digests: Digests) {
    this.#digests = digests
    this.#of = database.prepare('SELECT name, width, height, type FROM image WHERE media = ? ORDER BY width, name')
    this.#byName = database.prepare('SELECT name, width, height, type FROM image WHERE name = ? LIMIT 1')
    this.#media = database.prepare('SELECT DISTINCT media FROM image').raw(true)
    this.#insert = database.prepare(
      'INSERT INTO image (media, revision, name, width, height, type) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    )
    this.#delete = database.prepare('DELETE FROM image WHERE media = ?')
    this.#wanted = database
      .prepare(
        `SELECT id FROM document WHERE kind = 'media'
         AND NOT EXISTS (SELECT 1 FROM image WHERE image.media = document.id AND image.revision = document.revision)`,
      )
      .raw(true)
    this.#unwanted = database
      .prepare(
        `SELECT DISTINCT media FROM image WHERE NOT EXISTS (SELECT 1 FROM document WHERE kind = 'media' AND id = image.media)`,
      )
      .raw(true)
  }

  /** The files of a picture, narrowest first. */
  of(media: string): StoredImage[] {
    return z.array(storedImageSchema).parse(this.#of.all(media))
  }

  /** The file of that name, if a public picture uses it. */
  named(name: string): StoredImage | null {
    return storedImageSchema.nullable().parse(this.#byName.get(name) ?? null)
  }

  /** All pictures that have files here. */
  media(): string[] {
    return firstColumn(this.#media.all())
  }

  /** Public pictures whose files are not here, or are those of an earlier revision. */
  wanted(): string[] {
    return firstColumn(this.#wanted.all())
  }

  /** Pictures that are no longer public but still have files here. */
  unwanted(): string[] {
    return firstColumn(this.#unwanted.all())
  }

  /** In the caller's transaction. */
  replace(media: string, revision: string, files: readonly StoredImage[]): void {
    const state = (images: readonly StoredImage[]) => (images.length === 0 ? null : images.map(({ name }) => name).join())
    this.#digests.exchange('images', `images/${media}`, state(this.of(media)), state([...files].sort(byWidth)))
    this.#delete.run(media)
    for (const { name, width, height, type } of files) this.#insert.run(media, revision, name, width, height, type)
  }
}

const byWidth = (one: StoredImage, other: StoredImage): number => one.width - other.width || (one.name < other.name ? -1 : 1)

const firstColumn = (rows: unknown[]): string[] => rows.filter(Array.isArray).map((row: unknown[]) => String(row[0]))
