import type { Digests } from './digest.js'
import { fileName, filesName, type Name } from './names.js'
import type { ReadDatabase } from './open.js'
import type { Statements } from './statements.js'
import { filesOf, type StoredImage } from './stored-image.js'

/** Which files show which picture. */
export class ImageTable {
  readonly #statements
  readonly #digests
  readonly #touch
  readonly #mediaOf
  readonly #revisionOf
  readonly #insert
  readonly #delete
  readonly #wanted
  readonly #unwanted

  /** @param touch called with the name of everything that a change touches */
  constructor(database: ReadDatabase, statements: Statements, digests: Digests, touch: (name: Name) => void) {
    this.#statements = statements
    this.#digests = digests
    this.#touch = touch
    this.#mediaOf = database.prepare('SELECT media FROM image WHERE name = ?').raw(true)
    this.#revisionOf = database.prepare('SELECT revision FROM image WHERE media = ? LIMIT 1').raw(true)
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

  of(media: string): StoredImage[] {
    return filesOf(this.#statements, media)
  }

  /** The pictures that a file shows: none when it is of no use any more. */
  mediaOf(name: string): string[] {
    return firstColumn(this.#mediaOf.all(name))
  }

  /** The revision that the files of a picture are of; undefined when there are none. */
  revisionOf(media: string): string | undefined {
    return firstColumn(this.#revisionOf.all(media))[0]
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
    const before = this.of(media)
    this.#digests.exchange('images', `images/${media}`, stateOf(before), stateOf([...files].sort(byWidth)))
    this.#delete.run(media)
    for (const { name, width, height, type } of files) this.#insert.run(media, revision, name, width, height, type)
    this.#touch(filesName(media))
    for (const { name } of [...before, ...files]) this.#touch(fileName(name))
  }
}

const stateOf = (images: readonly StoredImage[]) => (images.length === 0 ? null : images.map(({ name }) => name).join())

const byWidth = (one: StoredImage, other: StoredImage): number => one.width - other.width || (one.name < other.name ? -1 : 1)

const firstColumn = (rows: unknown[]): string[] => rows.filter(Array.isArray).map((row: unknown[]) => String(row[0]))
