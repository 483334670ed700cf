import type { PublishedRow } from '../../collections/publications/shape/index.js'

/** The kinds that are multiplied. */
export type FilledKind = 'stories' | 'tiltak'

/** One copy of a template: the same but for its name and its day. */
export interface Copy {
  /** From 1. */
  readonly number: number
  /** Which of the templates, from 0. */
  readonly template: number
  /** ISO 8601, UTC: half an hour after the one before. */
  readonly publishedAt: string
}

const firstDay = Date.UTC(2020, 0, 1)
const halfHour = 30 * 60_000

export const copyOf = (number: number, templates: number): Copy => ({
  number,
  template: number % templates,
  publishedAt: new Date(firstDay + number * halfHour).toISOString(),
})

export const titleOf = (title: string, { number }: Copy): string => `${title} ${number}`
export const slugOf = (slug: string, { number }: Copy): string => `${slug}-kopi-${number}`

/** What the public sees of a copy, made of what it sees of the template. */
export function contentOf(row: PublishedRow, copy: Copy): unknown {
  if (row.kind !== 'stories' && row.kind !== 'tiltak') throw new Error(`${row.kind} are not multiplied`)
  const { content } = row
  const title = { ...content.title, nb: titleOf(content.title.nb ?? '', copy) }
  const slug = slugOf(content.slug, copy)
  return row.kind === 'stories' ? { ...content, title, slug, publishedAt: copy.publishedAt } : { ...content, title, slug }
}

/** A row of `publications` as the database has it. */
export interface Row {
  readonly key: string
  readonly kind: FilledKind
  readonly document: string
  readonly state: 'published'
  readonly revision: string
  readonly sequence: number
  readonly content: unknown
}
