import { z } from 'zod'

import type { PublicationKind } from '../../../../collections/publications/shape/index.js'
import type { Locale } from '../../../../widgets/contract/index.js'
import { documentName, fileName, filesName, setName, slugName, type Membership, type Name } from '../names.js'
import { matchExpression } from '../search.js'
import type { Statements, Value } from '../statements.js'
import { fileNamed, filesOf, type StoredImage } from '../stored-image.js'
import { readStored, storedColumns, type Stored } from '../stored.js'
import type { DocumentKey } from '../writer.js'
import {
  countSql,
  hasTally,
  pageSql,
  storyQuery,
  tiltakQuery,
  type ListQuery,
  type Page,
  type Sql,
  type StoryFilter,
  type TiltakFilter,
} from './list-query.js'

export type { Page, StoryFilter, TiltakFilter } from './list-query.js'

const totalSchema = z.object({ total: z.number() })
const latestSchema = z.object({ latest: z.string().nullable() })

export interface Found<Kind extends PublicationKind> {
  readonly items: Stored<Kind>[]
  readonly total: number
}

/**
 * One look at the read model, for one answer. It tells what the answer depends on while it reads. Ids of what is not public lead nowhere
 * here, because it is not in the file.
 */
export class Reading {
  readonly #statements
  readonly #report
  readonly #dependOn

  /** @param dependOn called with the name of each thing that was looked for, also where it was not found */
  constructor(statements: Statements, report: (document: DocumentKey) => void, dependOn: (name: Name) => void = () => undefined) {
    this.#statements = statements
    this.#report = report
    this.#dependOn = dependOn
  }

  byId<Kind extends PublicationKind>(kind: Kind, id: string): Stored<Kind> | null {
    this.#dependOn(documentName(kind, id))
    const sql = `SELECT ${storedColumns} FROM document d WHERE d.kind = ? AND d.id = ?`
    return readStored(kind, this.#statements.get(sql, kind, id), this.#report)
  }

  bySlug<Kind extends 'tiltak' | 'stories' | 'ideas'>(kind: Kind, slug: string): Stored<Kind> | null {
    this.#dependOn(slugName(kind, slug))
    const sql = `SELECT ${storedColumns} FROM document d WHERE d.kind = ? AND d.slug = ?`
    return readStored(kind, this.#statements.get(sql, kind, slug), this.#report)
  }

  /** Points or areas of a strategy by their number, or tiltak of an area in their order. */
  childrenOf<Kind extends 'points' | 'areas' | 'tiltak'>(kind: Kind, parent: string, limit = 1_000): Stored<Kind>[] {
    this.#dependOn(setName(kind, { column: 'parent', value: parent }))
    const sql = `SELECT ${storedColumns} FROM document d WHERE d.kind = ? AND d.parent = ?
      ORDER BY d.place IS NULL, d.place, d.id LIMIT ?`
    return this.#all(kind, { sql, values: [kind, parent, limit] })
  }

  /** How many documents of a kind have all of this in common. Only what has a tally can be asked for (names.ts, `setsOf`). */
  count(kind: PublicationKind, ...memberships: readonly Membership[]): number {
    const name = setName(kind, ...memberships)
    this.#dependOn(name)
    return this.#tally(name)
  }

  /** Stories, newest first, and how many there are in all. `q` is what a reader typed, in the reader's language. */
  stories(filter: StoryFilter, page: Page, search?: { q: string; locale: Locale }): Found<'stories'> {
    return this.#list('stories', storyQuery(filter), page, search)
  }

  /** Tiltak, area by area, each in its own order. */
  tiltak(filter: TiltakFilter, page: Page, search?: { q: string; locale: Locale }): Found<'tiltak'> {
    this.#dependOn(setName('areas'))
    return this.#list('tiltak', tiltakQuery(filter), page, search)
  }

  /** When something of these kinds last changed in public, ISO 8601; null when there is nothing. */
  updatedAt(kinds: readonly PublicationKind[]): string | null {
    const times = kinds.map((kind) => {
      this.#dependOn(setName(kind))
      const sql = 'SELECT max(updated_at) AS latest FROM document WHERE kind = ?'
      return latestSchema.parse(this.#statements.get(sql, kind)).latest
    })
    return (
      times
        .filter((time) => time !== null)
        .sort()
        .at(-1) ?? null
    )
  }

  /** The files of a picture, narrowest first. */
  filesOf(media: string): StoredImage[] {
    this.#dependOn(filesName(media))
    return filesOf(this.#statements, media)
  }

  /** The file of that name: `lost` while it is fetched again, null where no public picture uses it. */
  file(name: string): StoredImage | 'lost' | null {
    this.#dependOn(fileName(name))
    const found = fileNamed(this.#statements, name)
    if (found === null) return null
    this.#dependOn(documentName('media', found.media))
    return found.isLost ? 'lost' : found.image
  }

  #list<Kind extends 'stories' | 'tiltak'>(
    kind: Kind,
    query: ListQuery,
    page: Page,
    search: { q: string; locale: Locale } | undefined,
  ): Found<Kind> {
    const memberships: Membership[] = [...query.links, ...query.columns]
    // Whatever changes the list is in each of these sets, so the smallest is enough to depend on; links make the smallest.
    const [first] = memberships
    this.#dependOn(first === undefined ? setName(kind) : setName(kind, first))
    const words = search && matchExpression(search.q, search.locale)
    const total =
      words === undefined && hasTally(query) ? this.#tally(setName(kind, ...memberships)) : this.#count(countSql(query, words))
    if (total <= (page.page - 1) * page.limit) return { items: [], total }
    const all = words === undefined ? 0 : this.#tally(setName(kind))
    return { items: this.#all(kind, pageSql(query, words, page, { hits: total, of: all })), total }
  }

  #tally(name: Name): number {
    const record = this.#statements.get('SELECT count AS total FROM tally WHERE name = ?', name)
    return record === undefined ? 0 : totalSchema.parse(record).total
  }

  #count({ sql, values }: Sql): number {
    return totalSchema.parse(this.#statements.get(sql, ...values)).total
  }

  #all<Kind extends PublicationKind>(kind: Kind, { sql, values }: { sql: string; values: readonly Value[] }): Stored<Kind>[] {
    return this.#statements
      .all(sql, ...values)
      .map((record) => readStored(kind, record, this.#report))
      .filter((document) => document !== null)
  }
}
