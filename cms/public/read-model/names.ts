import type { PublicationKind, PublishedRow } from '../../../collections/publications/shape/index.js'
import { columnsOf, linksOf, type Columns, type Link, type LinkTarget } from './columns.js'

/**
 * What a reading can depend on, as text: one document, what a slug leads to, the files of a picture, or a set of documents. Whoever
 * keeps what was made of a reading keeps these names with it; a change says which of them it touched.
 */
export type Name = string

export const documentName = (kind: PublicationKind, id: string): Name => `${kind}/${id}`
export const slugName = (kind: PublicationKind, slug: string): Name => `${kind}#${slug}`
export const filesName = (media: string): Name => `files/${media}`
export const fileName = (file: string): Name => `file#${file}`

/** What the documents of a set have in common. */
export type Membership =
  | { readonly column: keyof Pick<Columns, 'category' | 'status' | 'parent'>; readonly value: string }
  | { readonly link: LinkTarget; readonly id: string }

/** The documents of a kind that have all of this in common; without any, all of them. */
export const setName = (kind: PublicationKind, ...memberships: readonly Membership[]): Name =>
  [`${kind}/*`, ...memberships.map((one) => ('link' in one ? `${one.link}>${one.id}` : `${one.column}=${one.value}`))].join(' ')

/** The columns by which sets are made. */
const setColumns = ['category', 'status', 'parent'] as const

/** How a document is found, as the tables have it: what its names follow from. */
export interface Filed {
  readonly kind: PublicationKind
  readonly id: string
  readonly columns: Pick<Columns, 'slug' | (typeof setColumns)[number]>
  readonly links: readonly Link[]
}

export const filedAs = (row: PublishedRow): Filed => ({
  kind: row.kind,
  id: row.id,
  columns: columnsOf(row),
  links: linksOf(row),
})

/** The sets that a document is in. They are counted, and a list depends on its own. */
export function setsOf({ kind, columns, links }: Filed): Name[] {
  const { category } = columns
  const names = new Set([setName(kind)])
  for (const column of setColumns) {
    const value = columns[column]
    if (value !== null) names.add(setName(kind, { column, value }))
  }
  for (const { kind: link, id } of links) {
    names.add(setName(kind, { link, id }))
    if (category !== null) names.add(setName(kind, { link, id }, { column: 'category', value: category }))
  }
  return [...names]
}

/** Everything that changes when this document comes, changes or goes. */
export function namesOf(filed: Filed): Name[] {
  const { kind, id, columns } = filed
  return [documentName(kind, id), ...(columns.slug === null ? [] : [slugName(kind, columns.slug)]), ...setsOf(filed)]
}
