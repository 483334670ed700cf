import { z } from 'zod'

import type {
  PublicationKind,
  PublishedArea,
  PublishedMedia,
  PublishedPoint,
  PublishedRow,
  PublishedSettings,
  PublishedStory,
  PublishedStrategy,
  PublishedTiltak,
} from '../../../collections/publications/shape/index.js'
import { publishedRowSchema } from '../../../collections/publications/shape/index.js'
import type { StoryKind, TiltakKind, TiltakStatus } from '../../../widgets/contract/index.js'
import type { Log } from '../../log.js'
import type { LinkTarget } from './columns.js'
import type { ReadDatabase } from './open.js'
import { matchExpression } from './search.js'
import type { Condition } from './select.js'
import { conditionSql } from './select.js'

interface Contents {
  settings: PublishedSettings
  strategies: PublishedStrategy
  points: PublishedPoint
  areas: PublishedArea
  tiltak: PublishedTiltak
  stories: PublishedStory
  media: PublishedMedia
}

/** A document and its id. */
export type Stored<Kind extends PublicationKind> = { id: string; revision: string; content: Contents[Kind] }

export interface Page {
  /** From 1. */
  page: number
  limit: number
}

export interface StoryFilter {
  kind?: StoryKind | undefined
  point?: string | undefined
  area?: string | undefined
  tiltak?: string | undefined
  year?: number | undefined
  q?: string | undefined
}

export interface TiltakFilter {
  area?: string | undefined
  point?: string | undefined
  status?: TiltakStatus | undefined
  q?: string | undefined
}

const countSchema = z.object({ total: z.number() })
const storedSchema = z.object({ kind: z.string(), id: z.string(), revision: z.string(), content: z.string() })
const rowColumns = 'd.kind, d.id, d.revision, d.content'

/** Reads documents. Ids of what is not public lead nowhere here, because it is not in the file. */
export class DocumentReader {
  readonly #database
  readonly #log
  readonly #byId
  readonly #bySlug

  constructor(database: ReadDatabase, log: Log) {
    this.#database = database
    this.#log = log
    this.#byId = database.prepare(`SELECT ${rowColumns} FROM document d WHERE kind = ? AND id = ?`)
    this.#bySlug = database.prepare(`SELECT ${rowColumns} FROM document d WHERE kind = ? AND slug = ?`)
  }

  byId<Kind extends PublicationKind>(kind: Kind, id: string): Stored<Kind> | null {
    return this.#parse(kind, this.#byId.get(kind, id))
  }

  bySlug<Kind extends 'tiltak' | 'stories'>(kind: Kind, slug: string): Stored<Kind> | null {
    return this.#parse(kind, this.#bySlug.get(kind, slug))
  }

  /** Points or areas of a strategy by their number, or tiltak of an area in their order. */
  childrenOf<Kind extends 'points' | 'areas' | 'tiltak'>(kind: Kind, parent: string): Stored<Kind>[] {
    return this.#all(
      kind,
      `SELECT ${rowColumns} FROM document d WHERE kind = ? AND parent = ? ORDER BY place IS NULL, place, id`,
      [kind, parent],
    )
  }

  /** Those that lead to `target`: stories newest first, others in their own order. */
  linking<Kind extends 'tiltak' | 'stories'>(kind: Kind, target: LinkTarget, id: string): Stored<Kind>[] {
    const order = kind === 'stories' ? 'd.published_at DESC, d.id' : 'd.parent, d.place IS NULL, d.place, d.id'
    return this.#all(
      kind,
      `SELECT ${rowColumns} FROM link l JOIN document d ON d.kind = l.from_kind AND d.id = l.from_id
       WHERE l.to_kind = ? AND l.to_id = ? AND l.from_kind = ? ORDER BY ${order}`,
      [target, id, kind],
    )
  }

  /** How many documents of a kind (and category) lead to `target`. */
  countLinking(kind: 'tiltak' | 'stories', target: LinkTarget, id: string, category?: TiltakKind): number {
    const filter = category === undefined ? '' : 'AND d.category = ?'
    const values = category === undefined ? [] : [category]
    return this.#count(
      `SELECT count(*) AS total FROM link l JOIN document d ON d.kind = l.from_kind AND d.id = l.from_id
       WHERE l.to_kind = ? AND l.to_id = ? AND l.from_kind = ? ${filter}`,
      [target, id, kind, ...values],
    )
  }

  /** A page of stories, newest first, and how many there are in all. `q` is matched in the reader's language. */
  stories(filter: StoryFilter, page: Page, locale: 'nb' | 'nn' | 'en'): { items: Stored<'stories'>[]; total: number } {
    const conditions: Condition[] = [
      { column: 'category', value: filter.kind },
      { column: 'year', value: filter.year === undefined ? undefined : String(filter.year) },
      { link: 'points', id: filter.point },
      { link: 'areas', id: filter.area },
      { link: 'tiltak', id: filter.tiltak },
      { words: filter.q === undefined ? undefined : matchExpression(filter.q, locale) },
    ]
    return this.#page('stories', conditions, 'd.published_at DESC, d.id', page)
  }

  /** A page of tiltak: area by area, each in its own order. */
  tiltak(filter: TiltakFilter, page: Page, locale: 'nb' | 'nn' | 'en'): { items: Stored<'tiltak'>[]; total: number } {
    const conditions: Condition[] = [
      { column: 'parent', value: filter.area },
      { column: 'status', value: filter.status },
      { link: 'points', id: filter.point },
      { words: filter.q === undefined ? undefined : matchExpression(filter.q, locale) },
    ]
    const order = `(SELECT a.place FROM document a WHERE a.kind = 'areas' AND a.id = d.parent) NULLS LAST, d.parent, d.place NULLS LAST, d.id`
    return this.#page('tiltak', conditions, order, page)
  }

  /** When something of these kinds last changed in public, ISO 8601; null when there is nothing. */
  updatedAt(kinds: readonly PublicationKind[]): string | null {
    const latest = kinds
      .map((kind) => this.#database.prepare('SELECT max(updated_at) AS latest FROM document WHERE kind = ?').get(kind))
      .map((row) => z.object({ latest: z.string().nullable() }).parse(row).latest)
      .filter((time) => time !== null)
    return latest.sort().at(-1) ?? null
  }

  #page<Kind extends 'stories' | 'tiltak'>(kind: Kind, conditions: readonly Condition[], order: string, { page, limit }: Page) {
    const { where, values } = conditionSql(kind, conditions)
    const total = this.#count(`SELECT count(*) AS total FROM document d WHERE ${where}`, values)
    const items = this.#all(kind, `SELECT ${rowColumns} FROM document d WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`, [
      ...values,
      limit,
      (page - 1) * limit,
    ])
    return { items, total }
  }

  #count(sql: string, values: readonly (string | number)[]): number {
    return countSchema.parse(this.#database.prepare(sql).get(...values)).total
  }

  #all<Kind extends PublicationKind>(kind: Kind, sql: string, values: readonly (string | number)[]): Stored<Kind>[] {
    return this.#database
      .prepare(sql)
      .all(...values)
      .map((row) => this.#parse(kind, row))
      .filter((document) => document !== null)
  }

  #parse<Kind extends PublicationKind>(kind: Kind, row: unknown): Stored<Kind> | null {
    if (row === undefined || row === null) return null
    const { id, revision, content: json } = storedSchema.parse(row)
    const content: unknown = JSON.parse(json)
    const parsed = publishedRowSchema.safeParse({ state: 'published', kind, id, revision, content })
    if (!parsed.success || !isKind(parsed.data, kind)) {
      this.#log.error({ kind, id }, 'a stored document has not the shape it should have and is left out')
      return null
    }
    return { id, revision, content: parsed.data.content }
  }
}

const isKind = <Kind extends PublicationKind>(
  row: PublishedRow,
  kind: Kind,
): row is PublishedRow & { kind: Kind; content: Contents[Kind] } => row.kind === kind
