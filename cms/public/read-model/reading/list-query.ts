import type { StoryKind, TiltakStatus } from '../../../../widgets/contract/index.js'
import type { LinkTarget } from '../columns.js'
import type { Membership } from '../names.js'
import type { SearchedKind } from '../search.js'
import type { Value } from '../statements.js'
import { storedColumns } from '../stored.js'

export interface Page {
  /** From 1. */
  readonly page: number
  readonly limit: number
}

/** What a list is narrowed by. What is undefined narrows nothing. Links are ids. */
export interface StoryFilter {
  readonly kind?: StoryKind | undefined
  readonly point?: string | undefined
  readonly area?: string | undefined
  readonly tiltak?: string | undefined
  readonly year?: number | undefined
}

export interface TiltakFilter {
  readonly area?: string | undefined
  readonly point?: string | undefined
  readonly status?: TiltakStatus | undefined
}

/** A list before it is known how many match and which page is wanted. */
export interface ListQuery {
  readonly kind: SearchedKind
  readonly links: readonly { readonly link: LinkTarget; readonly id: string }[]
  readonly columns: readonly Extract<Membership, { column: unknown }>[]
  /** First published from (inclusive) and before (exclusive), ISO 8601. */
  readonly published?: readonly [string, string] | undefined
  /** Stories: newest first. Tiltak: area by area, each in its own order. */
  readonly order: 'newest' | 'placed'
}

export function storyQuery({ kind, point, area, tiltak, year }: StoryFilter): ListQuery {
  return {
    kind: 'stories',
    links: [...linked('tiltak', tiltak), ...linked('areas', area), ...linked('points', point)],
    columns: kind === undefined ? [] : [{ column: 'category', value: kind }],
    published: year === undefined ? undefined : [newYear(year), newYear(year + 1)],
    order: 'newest',
  }
}

export function tiltakQuery({ area, point, status }: TiltakFilter): ListQuery {
  return {
    kind: 'tiltak',
    links: linked('points', point),
    columns: [
      ...(area === undefined ? [] : [{ column: 'parent' as const, value: area }]),
      ...(status === undefined ? [] : [{ column: 'status' as const, value: status }]),
    ],
    order: 'placed',
  }
}

const linked = (link: LinkTarget, id: string | undefined) => (id === undefined ? [] : [{ link, id }])

/** Norwegian time decides which year a story belongs to: at New Year it is an hour ahead of UTC. */
const newYear = (year: number): string => `${year - 1}-12-31T23:00:00.000Z`

/** SQL with its values in the order of their places. */
export interface Sql {
  readonly sql: string
  readonly values: readonly Value[]
}

const areaPlace = `(SELECT a.place FROM document a WHERE a.kind = 'areas' AND a.id = d.parent)`
const orders = {
  newest: (from: 'd' | 'l') => `${from}.published_at DESC, ${from}.id`,
  placed: () => `${areaPlace} NULLS LAST, d.parent, d.place NULLS LAST, d.id`,
} as const

/** Whether a tally says how many there are (names.ts, `setsOf`): with at most one condition, or a link and a category. */
export function hasTally({ links, columns, published }: ListQuery): boolean {
  if (published !== undefined || links.length > 1 || columns.length > 1) return false
  return links.length === 0 || columns.every(({ column }) => column === 'category')
}

/** How many match, where no tally says so. Counted along the list, which is never long to go through; looking each hit up can be. */
export function countSql(query: ListQuery, words: string | undefined): Sql {
  if (words !== undefined && query.links.length + query.columns.length === 0 && query.published === undefined) {
    return { sql: `SELECT count(*) AS total FROM words_${query.kind} WHERE words_${query.kind} MATCH ?`, values: [words] }
  }
  const { from, where, values } = matching(query, words, 'list')
  return { sql: `SELECT count(*) AS total FROM ${from} WHERE ${where}`, values }
}

/** How many documents a search has found, of how many. */
interface Density {
  readonly hits: number
  readonly of: number
}

/** Looking up a hit and sorting it costs about as much as passing by so many documents of a list. */
const passedPerHit = 30

/**
 * One page. A list with a link is read from the links, which are sorted as the list is; any other from the documents. A search that finds
 * much is answered by going through the list in its order until the page is full; one that finds little by sorting what it found.
 */
export function pageSql(query: ListQuery, words: string | undefined, { page, limit }: Page, { hits, of }: Density): Sql {
  const passed = (page * limit * of) / hits
  const { from, where, values, linked: hasLink } = matching(query, words, passed < hits * passedPerHit ? 'list' : 'hits')
  const order = orders[query.order](hasLink ? 'l' : 'd')
  return {
    sql: `SELECT ${storedColumns} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    values: [...values, limit, (page - 1) * limit],
  }
}

/** @param first where a search begins: with the list in its order, or with what it hits. Neither asks FTS5 once for each document. */
function matching(query: ListQuery, words: string | undefined, first: 'list' | 'hits') {
  const { kind, columns, published } = query
  const [link, ...others] = query.links
  const row = link === undefined ? 'd' : 'l'
  const parts: string[] = []
  const values: Value[] = []
  const add = (sql: string, ...given: Value[]) => {
    parts.push(sql)
    values.push(...given)
  }
  if (link === undefined) add('d.kind = ?', kind)
  else add('l.to_kind = ? AND l.to_id = ? AND l.kind = ?', link.link, link.id, kind)
  for (const { column, value } of columns) add(`${column === 'category' ? row : 'd'}.${column} = ?`, value)
  if (published) add(`${row}.published_at >= ? AND ${row}.published_at < ?`, ...published)
  for (const other of others)
    add('EXISTS (SELECT 1 FROM link o WHERE o.number = d.number AND o.to_kind = ? AND o.to_id = ?)', other.link, other.id)
  if (words !== undefined) add(`${row}.number IN (SELECT rowid FROM words_${kind} WHERE words_${kind} MATCH ?)`, words)
  return {
    from:
      link === undefined
        ? `document d${words === undefined ? '' : how(query, first)}`
        : 'link l JOIN document d ON d.number = l.number',
    where: parts.join(' AND '),
    values,
    linked: link !== undefined,
  }
}

/** SQLite does not know how much a search finds, so it is told where to begin. */
function how({ order, columns }: ListQuery, first: 'list' | 'hits'): string {
  if (first === 'hits') return ' NOT INDEXED'
  if (order !== 'newest') return ''
  return columns.some(({ column }) => column === 'category') ? ' INDEXED BY document_category' : ' INDEXED BY document_published'
}
