import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Database from 'libsql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import type { PublishedRow } from '../../../../collections/publications/shape/index.js'
import { area, settings, story, strategy, tiltak } from '../../testing/rows.js'
import { randomFrom } from '../../testing/random.js'
import { ReadModel } from '../index.js'
import { pageSql, storyQuery, tiltakQuery, type StoryFilter } from './list-query.js'

type Story = Extract<PublishedRow, { kind: 'stories' }>

const kinds = ['nyskapingshistorie', 'sammensatt-utfordring'] as const
const words = ['barnehagen', 'skolen', 'blåbær', 'kø', 'elg', 'Øyvind', 'Idékafé']
const { pick, some, number } = randomFrom(5)

/** Two hundred stories, some published at the same moment. */
const stories = Array.from({ length: 200 }, (_, index) =>
  story(`h${index}`, {
    slug: `h-${index}`,
    kind: pick(kinds),
    publishedAt: new Date(Date.UTC(2024, 11, 28) + number(60) * 6 * 3_600_000).toISOString(),
    title: { nb: `${pick(words)} ${pick(words)}`, ...(number(3) === 0 && { nn: `nynorsk ${pick(words)}` }) },
    points: some(['p1', 'p2', 'p3']),
    areas: some(['a1', 'a2']),
    tiltak: some(['t-x', 't-y']),
  }),
).filter((row): row is Story => row.state === 'published' && row.kind === 'stories')

let directory: string
let readModel: ReadModel
const file = () => join(directory, 'read-model.sqlite')
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-lists-'))
  readModel = new ReadModel(file(), pino({ level: 'silent' }))
  const rows = [settings(), strategy(), area(1, {}), area(2, {}), tiltak('x'), tiltak('y', { area: 'a2' }), ...stories]
  readModel.apply({ rows, cursor: '1', snapshot: { number: 1, complete: true } })
})
afterAll(() => {
  readModel.close()
  rmSync(directory, { recursive: true })
})

/** The same by looking at every story. */
function byHand({ kind, point, area, tiltak, year }: StoryFilter, q?: string): string[] {
  const yearOf = (instant: string) =>
    Number(new Intl.DateTimeFormat('en', { timeZone: 'Europe/Oslo', year: 'numeric' }).format(new Date(instant)))
  return stories
    .filter(({ content }) => kind === undefined || content.kind === kind)
    .filter(({ content }) => point === undefined || content.points.includes(point))
    .filter(({ content }) => area === undefined || content.areas.includes(area))
    .filter(({ content }) => tiltak === undefined || content.tiltak.includes(tiltak))
    .filter(({ content }) => year === undefined || yearOf(content.publishedAt) === year)
    .filter(({ content }) => q === undefined || new RegExp(`(^| )${q}`, 'i').test(content.title.nb ?? ''))
    .sort((a, b) =>
      a.content.publishedAt < b.content.publishedAt
        ? 1
        : a.content.publishedAt > b.content.publishedAt
          ? -1
          : a.id < b.id
            ? -1
            : 1,
    )
    .map(({ id }) => id)
}

test('every combination of filters finds what is there, in order, and counts it', () => {
  const maybe = <Value>(values: readonly Value[]) => (number(2) === 0 ? undefined : pick(values))
  for (let round = 0; round < 400; round += 1) {
    const filter: StoryFilter = {
      kind: maybe(kinds),
      point: maybe(['p1', 'p2', 'p3', 'p9']),
      area: maybe(['a1', 'a2']),
      tiltak: maybe(['t-x', 't-y']),
      year: maybe([2024, 2025]),
    }
    const q = maybe(['barne', 'BLÅBÆR', 'k', 'øyv', 'elg'])
    const expected = byHand(filter, q === 'k' ? 'k( |$)' : q)
    const page = { page: 1 + number(3), limit: 1 + number(20) }
    const found = readModel.read().stories(filter, page, q === undefined ? undefined : { q, locale: 'nb' })
    const from = (page.page - 1) * page.limit
    expect(
      found.items.map(({ id }) => id),
      JSON.stringify({ filter, q, page }),
    ).toEqual(expected.slice(from, from + page.limit))
    expect(found.total).toBe(expected.length)
  }
})

describe('a search', () => {
  const found = (q: string, locale: 'nb' | 'nn' | 'en') =>
    readModel.read().stories({}, { page: 1, limit: 1 }, { q, locale }).total

  test('finds what a reader sees: nynorsk where there is some, else bokmål, never the text that it stands in for', () => {
    const translated = stories.filter(({ content }) => content.title.nn)
    expect(found('nynorsk', 'nn')).toBe(translated.length)
    expect(found('nynorsk', 'nb')).toBe(0)
    const inBokmaal = stories.filter(({ content }) => !content.title.nn && /elg/.test(content.title.nb ?? ''))
    const inNynorsk = translated.filter(({ content }) => /elg/.test(content.title.nn ?? ''))
    expect(found('elg', 'nn')).toBe(inBokmaal.length + inNynorsk.length)
    expect(found('elg', 'en')).toBe(byHand({}, 'elg').length)
  })

  test('knows å from a, and takes them however they were typed', () => {
    expect(found('blabær', 'nb')).toBe(0)
    expect(found('bla\u030abær', 'nb')).toBe(byHand({}, 'blåbær').length)
  })

  test('asks for no accents, and takes them: a reader who types ide finds idé, and the other way round', () => {
    const all = byHand({}, 'idékafé').length
    expect(all).toBeGreaterThan(0)
    expect(['idekafe', 'IDÉ', 'idèkafe'].map((typed) => found(typed, 'nb'))).toEqual([all, all, all])
  })
})

describe('however many stories there are, a list is read in its order', () => {
  const plan = (query: ReturnType<typeof pageSql>) => {
    const database = new Database(file(), { readonly: true })
    const rows = database.prepare(`EXPLAIN QUERY PLAN ${query.sql}`).all(...query.values)
    database.close()
    return z
      .array(z.object({ detail: z.string() }))
      .parse(rows)
      .map(({ detail }) => detail)
      .join('\n')
  }
  const page = { page: 3, limit: 12 }
  test.each([
    ['all', {}],
    ['of a kind', { kind: kinds[0] }],
    ['of a point', { point: 'p1' }],
    ['of a point and a kind', { point: 'p1', kind: kinds[0] }],
    ['of an area and a year', { area: 'a1', year: 2025 }],
    ['of a year', { year: 2025 }],
  ])('stories: %s', (_, filter: StoryFilter) => {
    const steps = plan(pageSql(storyQuery(filter), undefined, page, { hits: 1, of: 0 }))
    expect(steps).not.toMatch(/SCAN|TEMP B-TREE/)
  })

  test('a search that finds much goes through the list, and one that finds little does not', () => {
    expect(plan(pageSql(storyQuery({}), 'nb : ("elg"*)', page, { hits: 90_000, of: 100_000 }))).not.toMatch(/SCAN d|TEMP B-TREE/)
    expect(plan(pageSql(storyQuery({}), 'nb : ("elg"*)', page, { hits: 3, of: 100_000 }))).toMatch(
      /SEARCH d USING INTEGER PRIMARY KEY/,
    )
  })

  test('so does its last page: no reader waits while all hits are sorted, or searched for one by one', () => {
    const last = { page: 7_500, limit: 12 }
    const steps = plan(pageSql(storyQuery({}), 'nb : ("elg"*)', last, { hits: 90_000, of: 100_000 }))
    expect(steps).not.toMatch(/SCAN d|TEMP B-TREE|CORRELATED/)
  })

  test('tiltak of an area', () => {
    expect(plan(pageSql(tiltakQuery({ area: 'a1' }), undefined, page, { hits: 1, of: 0 }))).not.toMatch(/SCAN d/)
  })
})
