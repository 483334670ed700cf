import { z } from 'zod'

import type { PublicationKind, PublicationRow, PublishedRow } from '../../../collections/publications/shape/index.js'
import { publicationKinds } from '../../../collections/publications/shape/index.js'
import { columnsOf, linksOf, wordsOf } from './columns.js'
import type { Digests } from './digest.js'
import type { ReadDatabase } from './open.js'

const storedSchema = z.object({ number: z.number(), kind: z.string(), id: z.string(), revision: z.string() })

/** Writes rows of the feed into the tables. Every method runs in its caller's transaction. */
export class DocumentWriter {
  readonly #digests
  readonly #find
  readonly #mark
  readonly #insert
  readonly #delete
  readonly #unlink
  readonly #link
  readonly #insertWords
  readonly #deleteWords
  readonly #left

  constructor(database: ReadDatabase, digests: Digests) {
    this.#digests = digests
    this.#find = database.prepare('SELECT number, kind, id, revision FROM document WHERE kind = ? AND id = ?')
    this.#mark = database.prepare('UPDATE document SET snapshot = ? WHERE number = ?')
    this.#insert = database.prepare(
      `INSERT INTO document (kind, id, revision, snapshot, slug, place, parent, category, status, published_at, year, updated_at, content)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#delete = database.prepare('DELETE FROM document WHERE number = ?')
    this.#unlink = database.prepare('DELETE FROM link WHERE from_kind = ? AND from_id = ?')
    this.#link = database.prepare(
      'INSERT INTO link (from_kind, from_id, to_kind, to_id, position) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    )
    this.#insertWords = database.prepare('INSERT INTO words (rowid, nb, nn, en) VALUES (?, ?, ?, ?)')
    this.#deleteWords = database.prepare('DELETE FROM words WHERE rowid = ?')
    this.#left = database.prepare('SELECT number, kind, id, revision FROM document WHERE snapshot <> ?')
  }

  /** Makes the document what the row says. Repeating does no harm. */
  put(row: PublicationRow, snapshot: number): void {
    const stored = storedSchema.optional().parse(this.#find.get(row.kind, row.id))
    if (row.state === 'withdrawn') {
      if (stored) this.#remove(stored)
      return
    }
    if (stored?.revision === row.revision) {
      this.#mark.run(snapshot, stored.number)
      return
    }
    if (stored) this.#remove(stored)
    this.#add(row, snapshot)
  }

  /** Removes what a complete snapshot did not name: it is no longer public, whatever was missed meanwhile. */
  removeAllBut(snapshot: number): void {
    for (const row of this.#left.all(snapshot)) this.#remove(storedSchema.parse(row))
  }

  #add(row: PublishedRow, snapshot: number): void {
    const { slug, place, parent, category, status, publishedAt, year } = columnsOf(row)
    const values = [slug, place, parent, category, status, publishedAt, year, row.content.updatedAt, JSON.stringify(row.content)]
    const { lastInsertRowid } = this.#insert.run(row.kind, row.id, row.revision, snapshot, ...values)
    linksOf(row).forEach((link, position) => this.#link.run(row.kind, row.id, link.kind, link.id, position))
    const words = wordsOf(row)
    if (words) this.#insertWords.run(Number(lastInsertRowid), words.nb, words.nn, words.en)
    this.#digests.exchange(row.kind, identityOf(row), null, row.revision)
  }

  #remove({ number, kind, id, revision }: z.infer<typeof storedSchema>): void {
    this.#delete.run(number)
    this.#deleteWords.run(number)
    this.#unlink.run(kind, id)
    const known = kindOf(kind)
    if (known) this.#digests.exchange(known, identityOf({ kind: known, id }), revision, null)
  }
}

const identityOf = ({ kind, id }: { kind: PublicationKind; id: string }): string => `${kind}/${id}`

function kindOf(kind: string): PublicationKind | undefined {
  return publicationKinds.find((known) => known === kind)
}
