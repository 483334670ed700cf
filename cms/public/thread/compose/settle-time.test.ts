import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { story } from '../../testing/rows.js'
import { keysOf, Settling, type Changed } from './testing/settling.js'

/** What composing one answer takes on the clock of these tests, in milliseconds. */
let composing: number

const slugs = ['a', 'b', 'c', 'd', 'e']
const pageOf = (slug: string) => `/public/v1/stories/${slug}`

let settling: Settling
let seen: Changed[]
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  composing = 40
  settling = new Settling()
  const compose = settling.composer.compose.bind(settling.composer)
  vi.spyOn(settling.composer, 'compose').mockImplementation((question) => {
    vi.advanceTimersByTime(composing)
    return compose(question)
  })
  await settling.begin(slugs.map((slug) => story(slug)))
  seen = []
  settling.heard = (changed) => seen.push(changed)
})
afterEach(() => {
  settling.close()
  vi.useRealTimers()
})

/** Asks for these until they are worth replacing, then publishes all stories anew. */
function publish(title: string, asked: readonly string[]): void {
  asked.forEach((target) => settling.askTwice(target))
  settling.apply(...slugs.map((slug) => story(slug, { title: { nb: title } })))
}

test('after 100 ms no more is composed: the rest is, when somebody asks for it', () => {
  publish('Ny', slugs.map(pageOf))
  vi.advanceTimersByTime(0)
  const [{ replaced, dropped } = { replaced: [], dropped: [] }] = seen
  expect(replaced).toHaveLength(3)
  expect(dropped).toHaveLength(2)
  expect([...replaced.map(({ key }) => key), ...dropped].sort()).toEqual(keysOf(...slugs.map(pageOf)))
})

test('nor after 200 answers, however fast they were', () => {
  composing = 0
  publish(
    'Ny',
    Array.from({ length: 201 }, (_, index) => `/public/v1/stories?limit=${1 + (index % 100)}&page=${1 + (index % 3)}`),
  )
  vi.advanceTimersByTime(0)
  expect(seen.map(({ replaced, dropped }) => [replaced.length, dropped.length])).toEqual([[200, 1]])
})

test.each([
  { asked: ['a'].map(pageOf), pause: 160, why: 'four times as long as replacing took' },
  { asked: slugs.map(pageOf), pause: 400, why: '400 ms at most' },
])('the next change waits $why', ({ asked, pause }) => {
  publish('Ny', asked)
  vi.advanceTimersByTime(0)
  expect(seen).toHaveLength(1)
  publish('Nyere', [])
  vi.advanceTimersByTime(pause - 1)
  expect(seen).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(seen).toHaveLength(2)
})
