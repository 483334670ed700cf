import { z } from 'zod'

import type { PublicationKind, PublicationRow, PublishedRow } from '../../../collections/publications/shape/index.js'
import { publicationKinds } from '../../../collections/publications/shape/index.js'
import { columnsOf, linkTargets, wordsOf } from './columns.js'
import { DamagedFile } from './damage.js'
import type { Digests } from './digest.js'
import { sumOf } from './intact.js'
import { documentName, filedAs, namesOf, setsOf, type Filed, type Name } from './names.js'
import type { ReadDatabase } from './open.js'
import { searchedKinds, type SearchedKind } from './search.js'
import { Tally } from './tally.js'

const latestSchema = z.object({ latest: z.number().nullable() })
const writtenSchema = z.object({
  number: z.number(),
  kind: z.enum(publicationKinds),
  id: z.string(),
  revision: z.string(),
  slug: z.string().nullable(),
  category: z.string().nullable(),
  status: z.string().nullable(),
  parent: z.string().nullable(),
})
type Written = z.infer<typeof writtenSchema>
const linksSchema = z.array(z.object({ kind: z.enum(linkTargets), id: z.string() }))

/** The columns of a document that tell what to take away with it. Its text is not asked: that may have been damaged since. */
const writtenColumns = 'number, kind, id, revision, slug, category, status, parent'

/** The revision of a document that is not what was written: none that comes is the same. */
const distrusted = ''

/** Which document a row is about. The kind may be one that this program does not know. */
export interface DocumentKey {
  readonly kind: string
  readonly id: string
}

/** Writes rows of the feed into the tables. Every method runs in its caller's transaction. */
export class DocumentWriter {
  readonly #digests
  readonly #touch
  readonly tally
  readonly #find
  readonly #mark
  readonly #keep
  readonly #distrust
  readonly #insert
  readonly #delete
  readonly #unlink
  readonly #link
  readonly #links
  readonly #words
  readonly #left
  readonly #latest

  /** @param touch called with the name of everything that a change touches */
  constructor(database: ReadDatabase, digests: Digests, touch: (name: Name) => void) {
    this.#digests = digests
    this.#touch = touch
    this.tally = new Tally(database)
    this.#find = database.prepare(`SELECT ${writtenColumns} FROM document WHERE kind = ? AND id = ?`)
    this.#mark = database.prepare('UPDATE document SET snapshot = ? WHERE number = ?')
    this.#keep = database.prepare('UPDATE document SET snapshot = ? WHERE kind = ? AND id = ?')
    this.#distrust = database.prepare('UPDATE document SET revision = ? WHERE number = ?')
    this.#insert = database.prepare(
      `INSERT INTO document (kind, id, revision, snapshot, slug, place, parent, category, status, published_at, updated_at, content, sum)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#delete = database.prepare('DELETE FROM document WHERE number = ?')
    this.#unlink = database.prepare('DELETE FROM link WHERE number = ?')
    this.#link = database.prepare(
      'INSERT INTO link (number, to_kind, to_id, kind, id, category, published_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    )
    this.#links = database.prepare('SELECT to_kind AS kind, to_id AS id FROM link WHERE number = ?')
    this.#words = new Map<PublicationKind, WordsTable>(searchedKinds.map((kind) => [kind, wordsTable(database, kind)]))
    this.#left = database.prepare(`SELECT ${writtenColumns} FROM document WHERE snapshot < ? LIMIT 1`)
    this.#latest = database.prepare('SELECT max(snapshot) AS latest FROM document')
  }

  /** Makes the document what the row says. Repeating does no harm. */
  put(row: PublicationRow, snapshot: number): void {
    const found = this.#find.get(row.kind, row.id)
    const written = found === undefined ? undefined : asWritten(found)
    if (row.state === 'withdrawn') {
      if (written) this.#remove(written)
      return
    }
    if (written?.revision === row.revision) {
      this.#mark.run(snapshot, written.number)
      return
    }
    if (written) this.#remove(written)
    this.#add(row, snapshot)
  }

  /** Removes what a complete snapshot did not name: it is no longer public, whatever was missed meanwhile. */
  removeAllBut(snapshot: number): void {
    for (let left = this.#left.get(snapshot); left !== undefined; left = this.#left.get(snapshot)) this.#remove(asWritten(left))
  }

  /** Keeps what there is of a document, although it is not known what has become of it. */
  keep({ kind, id }: DocumentKey, snapshot: number): void {
    this.#keep.run(snapshot, kind, id)
  }

  /** Takes whatever comes of a document from now on, although it be the revision that is here. @returns whether that is new */
  distrust({ kind, id }: DocumentKey): boolean {
    const found = this.#find.get(kind, id)
    const written = found === undefined ? undefined : asWritten(found)
    if (written === undefined || written.revision === distrusted) return false
    this.#distrust.run(distrusted, written.number)
    this.#digests.exchange(written.kind, documentName(written.kind, id), written.revision, distrusted)
    return true
  }

  latestSnapshot(): number {
    return latestSchema.parse(this.#latest.get()).latest ?? 0
  }

  #add(row: PublishedRow, snapshot: number): void {
    const { kind, id, revision, content } = row
    const { slug, place, parent, category, status, publishedAt } = columnsOf(row)
    const filed = filedAs(row)
    const text = JSON.stringify(content)
    const values = [slug, place, parent, category, status, publishedAt, content.updatedAt, text, sumOf(text)]
    const number = Number(this.#insert.run(kind, id, revision, snapshot, ...values).lastInsertRowid)
    for (const link of filed.links) this.#link.run(number, link.kind, link.id, kind, id, category, publishedAt)
    const words = wordsOf(row)
    if (words) this.#words.get(kind)?.insert(number, words)
    this.tally.add(setsOf(filed))
    this.#digests.exchange(kind, documentName(kind, id), null, revision)
    namesOf(filed).forEach(this.#touch)
  }

  #remove({ number, kind, id, revision, ...columns }: Written): void {
    const filed: Filed = { kind, id, columns, links: readAs(linksSchema, this.#links.all(number)) }
    this.#delete.run(number)
    this.#unlink.run(number)
    this.#words.get(kind)?.remove(number)
    this.tally.remove(setsOf(filed))
    this.#digests.exchange(kind, documentName(kind, id), revision, null)
    namesOf(filed).forEach(this.#touch)
  }
}

const asWritten = (found: unknown): Written => readAs(writtenSchema, found)

/** @throws {DamagedFile} when a column is not what is written there */
function readAs<Shape>(schema: z.ZodType<Shape>, found: unknown): Shape {
  const { data, error } = schema.safeParse(found)
  if (error) throw new DamagedFile(error.message)
  return data
}

type Words = NonNullable<ReturnType<typeof wordsOf>>

interface WordsTable {
  insert(number: number, words: Words): void
  remove(number: number): void
}

function wordsTable(database: ReadDatabase, kind: SearchedKind): WordsTable {
  const insert = database.prepare(`INSERT INTO words_${kind} (rowid, nb, nn, en, own) VALUES (?, ?, ?, ?, ?)`)
  const remove = database.prepare(`DELETE FROM words_${kind} WHERE rowid = ?`)
  return {
    insert: (number, words) => {
      const own = (['nn', 'en'] as const).filter((language) => words[language] !== words.nb)
      const of = (language: 'nn' | 'en') => (own.includes(language) ? words[language] : '')
      insert.run(number, words.nb, of('nn'), of('en'), own.join(' '))
    },
    remove: (number) => void remove.run(number),
  }
}
