import { expect, test } from 'vitest'
import { z } from 'zod'

import { answersFor } from '../pages/testing/answers.js'
import { discovery } from './discovery.js'
import { composeOembed } from './index.js'
import { readOembed } from './request.js'

const ours = new URL('https://viigran.example.no')
const richSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  provider_name: z.string(),
  provider_url: z.literal('https://viigran.example.no/'),
  cache_age: z.number(),
  title: z.string().min(1),
  width: z.number(),
  height: z.number(),
  html: z.string(),
})

/** What we answer to whoever asks about an address: the status where it is none. */
function ask(url: string, more: Record<string, string> = {}, publicUrl: URL | null = ours): string | number {
  const asked = readOembed(`/oembed?${new URLSearchParams({ url, ...more }).toString()}`)
  if (asked?.kind === 'problem') return asked.answer.status
  const draft = asked && composeOembed(asked, { read: answersFor({ stories: 30 }), publicUrl: publicUrl ?? undefined })
  return draft ? String(draft.body) : 404
}
const json = (answer: string | number): unknown => JSON.parse(String(answer))

test.each([
  ['/plakat', '/embed/plakat'],
  ['/plakat/3?locale=nn', '/embed/point/3?locale=nn'],
  ['/historier', '/embed/stories'],
  ['/historier?kind=nyskapingshistorie&utm_source=x', '/embed/stories?kind=nyskapingshistorie'],
  ['/historier/historie-1', '/embed/story/historie-1'],
  ['/strategi', '/embed/strategy'],
  ['/omrader/omrade-1', '/embed/tiltak?area=omrade-1'],
  ['/ideer?locale=nn', '/embed/idea?locale=nn'],
])('%s is shown elsewhere by an iframe of %s', (page, embed) => {
  const { html, width, height, title } = richSchema.parse(json(ask(ours.origin + page)))
  expect(html).toContain(`<iframe src="${ours.origin}${embed.replaceAll('&', '&amp;')}" title="${title}"`)
  expect(html).toContain(`width="${width}" height="${height}"`)
})

test('WordPress knows ours by its own rule, so it listens for the height and follows the links', () => {
  const { html, title } = richSchema.parse(json(ask(`${ours.origin}/plakat/3?locale=nn`)))
  const [, quote, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? []
  expect(quote).toBe(`<blockquote><a href="${ours.origin}/plakat/3?locale=nn">${title}</a></blockquote>`)
  expect(frame).toContain('/embed/point/3?locale=nn')
})

test('a consumer’s limits hold, and what else it sends does no harm', () => {
  const { width, height } = richSchema.parse(json(ask(`${ours.origin}/plakat`, { maxwidth: '320', maxheight: '200', dnt: '1' })))
  expect([width, height]).toEqual([320, 200])
})

test.each([
  ['/historier/aldri-vaert'],
  ['/plakat/99'],
  ['/omrader/borte'],
  ['/tiltak/borte'],
  ['/ideer/7K3M-9QXD-0001'],
  ['/'],
  ['/admin'],
  ['/historier?q=hemmelig'],
  ['/historier?page=2'],
])('%s, which is nothing to embed or nothing public, is 404', (page) => {
  expect(ask(ours.origin + page)).toBe(404)
})

test.each(['https://evil.example/plakat', 'http://viigran.example.no/plakat', 'https://viigran.example.no.evil.example/plakat'])(
  'nobody gets an iframe for %s from us',
  (url) => {
    expect(ask(url)).toBe(404)
  },
)

test.each(['http://localhost:3000', 'http://127.0.0.1:3000'])(
  'where nobody has said our address, %s is ours and no other',
  (origin) => {
    expect(ask(`${origin}/plakat`, {}, null)).toContain(`${origin}/embed/plakat`)
    expect(ask(`${ours.origin}/plakat`, {}, null)).toBe(404)
  },
)

test.each([
  ['mailto:a@b.no', {}, 400],
  ['/plakat', {}, 400],
  ['https://viigran.example.no/plakat', { maxwidth: '0' }, 400],
  ['https://viigran.example.no/plakat', { format: 'yaml' }, 501],
])('%s with %j is %i', (url, more, status) => {
  expect(ask(url, more)).toBe(status)
})

test('XML says the same as JSON', () => {
  const xml = String(ask(`${ours.origin}/plakat`, { format: 'xml' }))
  const { title } = richSchema.parse(json(ask(`${ours.origin}/plakat`)))
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed><version>1\.0<\/version>/)
  expect(xml).toContain(`<title>${title}</title>`)
  expect(xml).toContain('&lt;iframe src=')
})

test('a page tells programs where to ask about it, in its own language', () => {
  const links = String(discovery('/historier/historie-1?locale=nn', 'Tittel', ours))
  const [href = ''] = /https:[^"]+/.exec(links) ?? []
  expect(links).toContain('type="application/json+oembed"')
  expect(new URL(href.replaceAll('&amp;', '&')).searchParams.get('url')).toBe(`${ours.origin}/historier/historie-1?locale=nn`)
  expect(String(discovery('/ideer', 'Send en idé', ours))).toContain('type="application/json+oembed"')
  expect(discovery('/', 'Forsiden', ours)).toBeNull()
})
