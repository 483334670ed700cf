import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { PublicationRow } from '../../../../collections/publications/shape/index.js'
import { randomFrom } from '../../testing/random.js'
import { area, media, point, settings, smallWhole, story, strategy, tiltak, withdrawn } from '../../testing/rows.js'
import type { Composed } from '../messages.js'
import { keysOf, questionOf, Settling, textOf } from './testing/settling.js'

let settling: Settling
beforeEach(() => {
  settling = new Settling()
})
afterEach(() => settling.close())

describe('a change', () => {
  test('replaces what was asked for again, drops what was not, and leaves the rest alone', async () => {
    await settling.begin([...smallWhole(), story('annen', { points: ['p2'] })])
    for (const target of ['/public/v1/stories/blabaer', '/public/v1/stories?point=1', '/historier/blabaer'])
      settling.askTwice(target)
    for (const target of ['/public/v1/stories', '/public/v1/stories?kind=nyskapingshistorie']) settling.ask(target)
    const untouched = [
      '/public/v1/stories/ko',
      '/public/v1/stories?kind=sammensatt-utfordring',
      '/public/v1/stories?point=2',
      '/strategi',
    ]
    for (const target of untouched) settling.askTwice(target)
    const { replaced, dropped } = await settling.change(story('blabaer', { title: { nb: 'Nytt navn' }, points: ['p1'] }))
    expect(replaced.map(({ key }) => key).sort()).toEqual(
      keysOf('/public/v1/stories/blabaer', '/public/v1/stories?point=1', '/historier/blabaer'),
    )
    expect(replaced.every((composed) => textOf(composed).includes('Nytt navn'))).toBe(true)
    expect(dropped === 'all' || dropped.sort()).toEqual(
      keysOf('/public/v1/stories', '/public/v1/stories?kind=nyskapingshistorie'),
    )
  })

  test('drops what is no longer there', async () => {
    await settling.begin(smallWhole())
    settling.askTwice('/public/v1/stories/blabaer')
    expect((await settling.change(withdrawn('stories', 'h-blabaer'))).dropped).toEqual(keysOf('/public/v1/stories/blabaer'))
  })

  test('tells which families have another version', async () => {
    await settling.begin(smallWhole())
    expect(Object.keys((await settling.change(media('m9', 'x.webp'))).versions)).toEqual(['/public/v1/stories'])
  })

  test('and many more in a row are seen in strides, the last one too', async () => {
    await settling.begin(smallWhole())
    settling.askTwice('/public/v1/stories/blabaer')
    const seen: string[] = []
    const last = new Promise<void>((resolve) => {
      settling.heard = ({ replaced }) => {
        for (const composed of replaced) {
          seen.push(textOf(composed))
          settling.kept.asked(composed.key, composed.serial)
        }
        if (seen.at(-1)?.includes('Utgave 99')) resolve()
      }
    })
    for (let round = 0; round < 100; round += 1) settling.apply(story('blabaer', { title: { nb: `Utgave ${round}` } }))
    await last
    expect(seen.length).toBeLessThan(10)
  })
})

test('after any changes whatsoever, every kept answer is what it would be if it were composed now', async () => {
  const { number, pick, some } = randomFrom(11)
  const points = ['p1', 'p2', 'p3']
  const areas = ['a1', 'a2']
  const stories = ['s', 't', 'u', 'v']
  const anyStory = () =>
    story(pick(stories), {
      kind: pick(['nyskapingshistorie', 'sammensatt-utfordring']),
      publishedAt: pick(['2025-02-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z']),
      title: { nb: `Tittel ${number(3)}` },
      points: some(points),
      areas: some(areas),
      tiltak: some(['t-x', 't-y']),
    })
  const anyTiltak = () =>
    tiltak(pick(['x', 'y']), { kind: pick(['eksempel', 'vedtatt']), area: pick([...areas, null]), points: some(points) })
  const anyRow = (): PublicationRow =>
    pick<() => PublicationRow>([
      anyStory,
      anyStory,
      anyTiltak,
      () => area(1 + number(2), { '1': pick(['ja', 'nei']) }),
      () => point(1 + number(3), `Vi i Gran ${number(3)}`),
      () => withdrawn('stories', `h-${pick(stories)}`),
      () => withdrawn('tiltak', pick(['t-x', 't-y'])),
      () => withdrawn('areas', pick(areas)),
      () => withdrawn('points', pick(points)),
      () => settings(pick(['s1', 's1', 's1', null])),
      () => strategy(),
    ])()
  const targets = [
    ...[
      '',
      '?limit=1&page=2',
      '?kind=nyskapingshistorie',
      '?point=1',
      '?area=omrade-1',
      '?tiltak=x',
      '?year=2025',
      '?q=tittel',
      '?point=2&kind=sammensatt-utfordring',
    ].map((query) => `/public/v1/stories${query}`),
    ...['', '?area=omrade-2', '?point=1', '?status=ide', '?q=tiltak'].map((query) => `/public/v1/tiltak${query}`),
    ...['/strategy', '/plakat', '/plakat/1', '/areas', '/areas/omrade-1', '/tiltak/x', '/stories/s'].map(
      (path) => `/public/v1${path}`,
    ),
    ...[
      '/',
      '/plakat',
      '/plakat/2',
      '/strategi',
      '/omrader/omrade-2',
      '/tiltak/y',
      '/historier',
      '/historier?point=1',
      '/historier/t',
      '/x',
    ],
  ]
  await settling.begin(smallWhole())
  const table = new Map<string, Composed>()
  for (let round = 0; round < 150; round += 1) {
    for (const target of some(targets)) {
      const question = questionOf(target)
      const ready = table.get(question.key)
      const composed = ready ?? settling.ask(target)
      if (composed === undefined) continue
      table.set(composed.key, composed)
      if (ready) settling.kept.asked(ready.key, ready.serial)
    }
    const { replaced, dropped } = await settling.change(
      ...Array.from({ length: 1 + number(3) }, anyRow),
      story('alltid', { title: { nb: `${round}` }, updatedAt: new Date(1.8e12 + round * 1_000).toISOString() }),
    )
    for (const key of dropped) table.delete(key)
    for (const composed of replaced) table.set(composed.key, composed)
    for (const target of targets) {
      const question = questionOf(target)
      const ready = table.get(question.key)
      if (ready === undefined) continue
      const { result } = settling.composer.compose(question)
      expect('key' in result ? textOf(result) : 'nothing', `${round}: ${target}`).toBe(textOf(ready))
    }
  }
}, 60_000)
