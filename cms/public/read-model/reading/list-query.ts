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

/** How many match, where no tally says so. */
export function countSql(query: ListQuery, words: string | undefined): Sql {
  const { from, where, values } = matching(query, words)
  return { sql: `SELECT count(*) AS total FROM ${from} WHERE ${where}`, values }
}

/**
 * One page. A list with a link is read from the links, which are sorted as the list is; any other from the documents.
 * @param many whether so many match a search that it is quicker to look through the list than to sort what was found
 */
export function pageSql(query: ListQuery, words: string | undefined, { page, limit }: Page, many: boolean): Sql {
  const { from, where, values, linked: hasLink } = matching(query, words, many)
  const order = orders[query.order](hasLink ? 'l' : 'd')
  return {
    sql: `SELECT ${storedColumns} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    values: [...values, limit, (page - 1) * limit],
  }
}

function matching(query: ListQuery, words: string | undefined, many = false) {
  const { kind, columns, published } = query
  const [first, ...others] = query.links
  const row = first === undefined ? 'd' : 'l'
  const parts: string[] = []
  const values: Value[] = []
  const add = (sql: string, ...given: Value[]) => {
    parts.push(sql)
    values.push(...given)
  }
  if (first === undefined) add('d.kind = ?', kind)
  else add('l.to_kind = ? AND l.to_id = ? AND l.kind = ?', first.link, first.id, kind)
  for (const { column, value } of columns) add(`${column === 'category' ? row : 'd'}.${column} = ?`, value)
  if (published) add(`${row}.published_at >= ? AND ${row}.published_at < ?`, ...published)
  for (const { link, id } of others)
    add('EXISTS (SELECT 1 FROM link o WHERE o.number = d.number AND o.to_kind = ? AND o.to_id = ?)', link, id)
  if (words !== undefined) add(`${row}.number IN (SELECT rowid FROM words_${kind} WHERE words_${kind} MATCH ?)`, words)
  return {
    from: first === undefined ? `document d${how(query, words, many)}` : 'link l JOIN document d ON d.number = l.number',
    where: parts.join(' AND '),
    values,
    linked: first !== undefined,
  }
}

/** SQLite knows nothing of how many documents a search finds, so it is told where to begin. */
function how({ order, columns }: ListQuery, words: string | undefined, many: boolean): string {
  if (words === undefined || order !== 'newest') return ''
  if (!many) return ' NOT INDEXED'
  return columns.some(({ column }) => column === 'category') ? ' INDEXED BY document_category' : ' INDEXED BY document_published'
}
