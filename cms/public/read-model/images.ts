import type { Digests } from './digest.js'
import { fileName, filesName, type Name } from './names.js'
import type { ReadDatabase } from './open.js'
import type { Statements } from './statements.js'
import { filesOf, lost, type StoredImage } from './stored-image.js'

/** Which files show which picture. */
export class ImageTable {
  readonly #statements
  readonly #digests
  readonly #touch
  readonly #mediaOf
  readonly #namesOf
  readonly #revisionOf
  readonly #isPublic
  readonly #insert
  readonly #lose
  readonly #delete
  readonly #wanted
  readonly #unwanted
  readonly #any

  /** @param touch called with the name of everything that a change touches */
  constructor(database: ReadDatabase, statements: Statements, digests: Digests, touch: (name: Name) => void) {
    this.#statements = statements
    this.#digests = digests
    this.#touch = touch
    this.#mediaOf = database.prepare('SELECT media FROM image WHERE name = ?').raw(true)
    this.#namesOf = database.prepare('SELECT name FROM image WHERE media = ?').raw(true)
    this.#revisionOf = database.prepare('SELECT revision FROM image WHERE media = ? ORDER BY revision LIMIT 1').raw(true)
    this.#isPublic = database.prepare(`SELECT 1 FROM document WHERE kind = 'media' AND id = ?`)
    this.#insert = database.prepare(
      'INSERT INTO image (media, revision, name, width, height, type) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    )
    this.#lose = database.prepare(`UPDATE image SET revision = '${lost}' WHERE media = ? AND name = ?`)
    this.#delete = database.prepare('DELETE FROM image WHERE media = ?')
    this.#wanted = database
      .prepare(
        `SELECT id FROM document WHERE kind = 'media'
         AND (NOT EXISTS (SELECT 1 FROM image WHERE image.media = document.id)
           OR EXISTS (SELECT 1 FROM image WHERE image.media = document.id AND image.revision <> document.revision))`,
      )
      .raw(true)
    this.#unwanted = database
      .prepare(
        `SELECT DISTINCT media FROM image WHERE NOT EXISTS (SELECT 1 FROM document WHERE kind = 'media' AND id = image.media)`,
      )
      .raw(true)
    this.#any = database.prepare(`SELECT 1 FROM image WHERE revision <> '${lost}' LIMIT 1`)
  }

  /** The pictures that a file shows: none when it is of no use any more. */
  mediaOf(name: string): string[] {
    return firstColumn(this.#mediaOf.all(name))
  }

  /** The names of a picture's files, also of those that are lost. */
  namesOf(media: string): string[] {
    return firstColumn(this.#namesOf.all(media))
  }

  /** The revision that the files of a picture are of; undefined when there are none, `lost` when one is missing. */
  revisionOf(media: string): string | undefined {
    return firstColumn(this.#revisionOf.all(media))[0]
  }

  /** Whether a picture is public. */
  isPublic(media: string): boolean {
    return this.#isPublic.get(media) !== undefined
  }

  /** Public pictures some of whose files are not here, or are those of an earlier revision. */
  wanted(): string[] {
    return firstColumn(this.#wanted.all())
  }

  /** Pictures that are no longer public but still have files here. */
  unwanted(): string[] {
    return firstColumn(this.#unwanted.all())
  }

  /** Whether a file of any picture is here. */
  hasAny(): boolean {
    return this.#any.get() !== undefined
  }

  /** In the caller's transaction. */
  replace(media: string, revision: string, files: readonly StoredImage[]): void {
    const before = this.namesOf(media)
    this.#change(media, () => {
      this.#delete.run(media)
      for (const { name, width, height, type } of files) this.#insert.run(media, revision, name, width, height, type)
    })
    for (const name of [...before, ...files.map(({ name }) => name)]) this.#touch(fileName(name))
  }

  /** A file is not here any more. What else shows the same picture stays. In the caller's transaction. */
  lose(name: string): void {
    for (const media of this.mediaOf(name)) this.#change(media, () => this.#lose.run(media, name))
    this.#touch(fileName(name))
  }

  #change(media: string, work: () => unknown): void {
    const before = this.#stateOf(media)
    work()
    this.#digests.exchange('images', `images/${media}`, before, this.#stateOf(media))
    this.#touch(filesName(media))
  }

  #stateOf(media: string): string | null {
    const images = filesOf(this.#statements, media)
    return images.length === 0 ? null : images.map(({ name }) => name).join()
  }
}

const firstColumn = (rows: unknown[]): string[] => rows.filter(Array.isArray).map((row: unknown[]) => String(row[0]))
