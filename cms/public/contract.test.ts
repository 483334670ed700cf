import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import {
  areaDetailSchema,
  areaListSchema,
  ideaAnswerSchema,
  plakatSchema,
  pointDetailSchema,
  storyDetailSchema,
  storyListSchema,
  strategySchema,
  tiltakDetailSchema,
  tiltakListSchema,
} from '../../widgets/contract/index.js'
import { apiRoot } from './resources/routes.js'
import { openPublicSide, type PublicSide } from './testing/public-side.js'
import { smallWhole, story } from './testing/rows.js'

let side: PublicSide
beforeAll(async () => {
  side = await openPublicSide({ rows: smallWhole(), liveLimits: { inAll: 2, perAddress: 1 } })
})
afterAll(() => side.end())

describe('a page that reads the API gets what the contract promises', () => {
  test.each([
    ['/public/v1/strategy', strategySchema],
    ['/public/v1/plakat', plakatSchema],
    ['/public/v1/plakat/1', pointDetailSchema],
    ['/public/v1/areas', areaListSchema],
    ['/public/v1/areas/omrade-1', areaDetailSchema],
    ['/public/v1/tiltak', tiltakListSchema],
    ['/public/v1/tiltak/bygg', tiltakDetailSchema],
    ['/public/v1/stories', storyListSchema],
    ['/public/v1/stories/blabaer', storyDetailSchema],
    ['/public/v1/ideas/7K3M-9QXD-0001', ideaAnswerSchema],
  ])('%s', async (path, schema) => {
    const body = await side.json(path)
    expect(schema.strict().parse(body)).toEqual(body)
  })
})

describe('the description names every answer that a program may get', () => {
  const descriptionSchema = z.object({
    paths: z.record(z.string(), z.object({ get: z.looseObject({ responses: z.looseObject({}) }) })),
  })
  const named = async (path: string) => {
    const { paths } = descriptionSchema.parse(await side.json(`${apiRoot}/openapi.json`))
    return Object.keys(paths[apiRoot + path]?.get.responses ?? {})
  }

  test.each([
    ['/plakat', 'GET', '/plakat'],
    ['/plakat', 'GET', '/plakat?limit=x'],
    ['/plakat', 'DELETE', '/plakat'],
    ['/stories/{slug}', 'GET', '/stories/aldri-vaert'],
    ['/live', 'DELETE', '/live'],
  ])('%s: %s %s', async (path, method, target) => {
    const { status } = await fetch(new URL(apiRoot + target, side.url), { method })
    expect(await named(path)).toContain(String(status))
  })

  test('/live: whoever is one too many, from one address or in all', async () => {
    const stop = new AbortController()
    const from = async (address: string) => {
      const headers = { 'X-Forwarded-For': address }
      return String((await fetch(new URL(`${apiRoot}/live`, side.url), { headers, signal: stop.signal })).status)
    }
    const statuses = [await from('203.0.113.1'), await from('203.0.113.1'), await from('203.0.113.2'), await from('203.0.113.3')]
    stop.abort()
    expect(statuses).toEqual(['200', '429', '200', '429'])
    expect(await named('/live')).toEqual(expect.arrayContaining(statuses))
  })
})

describe('whoever has sent an idea', () => {
  const answer = async (reference: string) => ideaAnswerSchema.parse(await side.json(`/public/v1/ideas/${reference}`))

  test('sees what has become of it, however the reference is written', async () => {
    const found = await answer('7K3M-9QXD-0001')
    expect(found).toMatchObject({ status: 'tas-videre', reply: { text: 'Vi prøver det.', lang: 'nb' }, tiltak: { slug: 'bygg' } })
    for (const written of ['7k3m9qxd0001', '7K3M%209QXD%20OOOI', '7k3m-9qxd-oool']) expect(await answer(written)).toEqual(found)
    const page = await (await side.get('/ideer/7k3m-9qxd-ooo1')).text()
    expect(page).toContain('Vi prøver det.')
    expect(page).toContain('<meta name="robots" content="noindex"')
  })

  test('sees no tiltak that is not public', async () => {
    expect((await answer('7K3M-9QXD-0002')).tiltak).toBeNull()
  })

  test.each(['7K3M-9QXD-0003', '7K3M', 'x', 'U'.repeat(12), '%00'])('%s leads nowhere', async (reference) => {
    expect((await side.get(`/public/v1/ideas/${reference}`)).status).toBe(404)
    expect((await side.get(`/ideer/${reference}`)).status).toBe(404)
  })
})

describe('evidence', () => {
  test('a ring is a story or an adopted tiltak, never an example', async () => {
    const plakat = plakatSchema.parse(await side.json('/public/v1/plakat'))
    expect(plakat.items.map(({ counts }) => counts)).toEqual([
      { areas: 1, tiltak: 1, examples: 1, stories: 1, rings: 2 },
      { areas: 0, tiltak: 1, examples: 0, stories: 0, rings: 1 },
      { areas: 0, tiltak: 0, examples: 0, stories: 0, rings: 0 },
    ])
  })

  test('a point without evidence says so', async () => {
    const point = pointDetailSchema.parse(await side.json('/public/v1/plakat/3'))
    expect(point.evidence).toEqual({ none: true, areas: [], tiltak: [], stories: [] })
  })

  test('links lead both ways', async () => {
    const tiltak = tiltakDetailSchema.parse(await side.json('/public/v1/tiltak/bygg'))
    const story = storyDetailSchema.parse(await side.json(tiltak.stories[0]?.self ?? ''))
    expect(story.tiltak.map(({ self }) => self)).toEqual([tiltak.self])
    const point = pointDetailSchema.parse(await side.json(story.points[0]?.self ?? ''))
    expect(point.evidence.stories.map(({ self }) => self)).toEqual([story.self])
    const area = areaDetailSchema.parse(await side.json(story.areas[0]?.self ?? ''))
    expect(area.matrix.map(({ mark }) => mark)).toEqual(['ja', 'nei', 'ukjent'])
  })
})

describe('lists', () => {
  const slugs = async (query: string) =>
    storyListSchema.parse(await side.json(`/public/v1/stories?${query}`)).items.map(({ slug }) => slug)

  test.each([
    ['', ['blabaer', 'ko']],
    ['kind=sammensatt-utfordring', ['ko']],
    ['point=1', ['blabaer']],
    ['point=2', []],
    ['area=omrade-1', ['blabaer']],
    ['area=unknown', []],
    ['tiltak=bygg', ['blabaer']],
    ['year=2025', ['ko']],
    ['q=BLÅBÆR', ['blabaer']],
    ['q=blab', []],
    ['q=nytt%20bl%C3%A5', ['blabaer']],
    ['q=%22%20OR%20*', []],
    ['limit=1&page=2', ['ko']],
    ['page=99', []],
  ])('stories?%s', async (query, expected) => {
    expect(await slugs(query)).toEqual(expected)
  })

  test('tiltak are narrowed by area, point and status', async () => {
    const titles = async (query: string) => tiltakListSchema.parse(await side.json(`/public/v1/tiltak?${query}`)).total
    expect(await titles('area=omrade-1&point=2&status=ide')).toBe(1)
    expect(await titles('status=stanset')).toBe(0)
    expect(await titles('q=bygg')).toBe(1)
  })
})

test('a text that is not there in the reader’s language comes in another, and says which', async () => {
  const plakat = plakatSchema.parse(await side.json('/public/v1/plakat?locale=en'))
  expect(plakat.items[0]?.statement).toEqual({ text: 'We in Gran 1', lang: 'en' })
  expect(plakat.title).toEqual({ text: 'Innovasjonsstrategi', lang: 'nb' })
  const nynorsk = plakatSchema.parse(await side.json('/public/v1/plakat?locale=nn'))
  expect(nynorsk.items[0]?.statement.lang).toBe('nb')
})

describe('whoever reads another language than bokmål goes on in it', () => {
  /** Paths of our pages in an answer: what has an address there, and what a text links to. Pictures and styles speak no language. */
  const pagesIn = (body: string) =>
    [...body.matchAll(/\b(?:url|href)"?[:=]"(\/(?!images\/|embed\/)[^"]*)"/g)].map(([, path = '']) => path)

  test.each([
    '/public/v1/strategy?',
    '/public/v1/plakat/1?',
    '/public/v1/areas/omrade-1?',
    '/public/v1/tiltak/bygg?',
    '/public/v1/stories?',
    '/public/v1/ideas?',
    '/public/v1/ideas/7K3M-9QXD-0001?',
    ...['plakat', 'point/1', 'stories', 'story/blabaer', 'strategy', 'areas', 'tiltak', 'matrix', 'idea'].flatMap((element) =>
      ['page', 'fragment'].map((form) => `/embed/${element}?as=${form}${/^(stories|tiltak)$/.test(element) ? '&limit=1' : ''}&`),
    ),
  ])('%s', async (target) => {
    const pages = pagesIn(await side.until(`${target}locale=nn`, (_, status) => status === 200))
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter((path) => !/[?&](?:amp;)?locale=nn(?:[&#]|$)/.test(path))).toEqual([])
  })

  test('also where a text links to a page of ours, and to nobody else', async () => {
    const link = (href: string) => ({ type: 'link' as const, href, children: [{ type: 'text' as const, text: href }] })
    const written = [
      '/strategi#omrader',
      '/historier?kind=nyskapingshistorie',
      '/plakat?locale=nb',
      '/admin',
      'https://gran.no/plakat',
    ]
    const body = { nb: [{ type: 'paragraph' as const, children: written.map(link) }] }
    side.feed.commit(story('lenker', { body }))
    const hrefs = async (locale: string) => {
      const answer = await side.until(`/public/v1/stories/lenker?locale=${locale}`, (_, status) => status === 200)
      return [...answer.matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href)
    }
    expect(await hrefs('nb')).toEqual(written)
    expect(await hrefs('en')).toEqual([
      '/strategi?locale=en#omrader',
      '/historier?kind=nyskapingshistorie&locale=en',
      ...written.slice(2),
    ])
  })
})
