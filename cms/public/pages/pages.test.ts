import { request } from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { locales } from '../../../widgets/contract/index.js'
import { en } from '../../../widgets/stories/words/en.js'
import { nb } from '../../../widgets/stories/words/nb.js'
import { nn } from '../../../widgets/stories/words/nn.js'
import { adminBehind } from './page/admin.js'
import { answersFor } from './testing/answers.js'
import { servePages, type PageServer } from './testing/serve.js'
import { words } from './words/index.js'

/** One page of each kind. */
const pages = [
  '/',
  '/plakat',
  '/plakat/1',
  '/plakat/4',
  '/strategi',
  '/omrader/omrade-1',
  '/omrader/omrade-2',
  '/tiltak/tiltak-4-1',
  '/tiltak/tiltak-4-2',
  '/historier',
  '/historier/historie-1',
  '/historier/historie-3',
  '/ideer',
]
/** Those that only who has the address should find. */
const unlisted = ['/ideer/7K3M-9QXD-0001']

let site: PageServer
beforeAll(async () => {
  site = await servePages(answersFor({ images: true, stories: 30 }))
})
afterAll(() => site.close())

const text = async (path: string, from = site) => (await from.get(path)).text()
const count = (document: string, pattern: RegExp) => [...document.matchAll(pattern)].length

describe('every page', () => {
  test.each(pages)('%s is a whole document in every language', async (path) => {
    for (const locale of locales) {
      const answer = await site.get(`${path}?locale=${locale}`)
      const document = await answer.text()
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('Content-Language')).toBe(locale)
      expect(document).toMatch(new RegExp(`^<!doctype html>\n<html lang="${locale}">`))
      expect(count(document, /<h1[ >]/g)).toBe(1)
      expect(count(document, /<main /g)).toBe(1)
      expect(document).toMatch(/<title>[^<]+ – [^<]+<\/title>/)
      expect(document).toMatch(/<meta name="description" content="[^"]{10,}"/)
      expect(document).toContain('property="og:title"')
      expect(document).not.toMatch(/undefined|null|\[object|NaN|\$\{/)
    }
  })

  test.each(unlisted)('%s is a whole document in every language, and stays out of search engines', async (path) => {
    for (const locale of locales) {
      const document = await text(`${path}?locale=${locale}`)
      expect(document).toMatch(new RegExp(`^<!doctype html>\n<html lang="${locale}">`))
      expect(document).toContain('<meta name="robots" content="noindex"')
      expect(document).not.toMatch(/og:title|rel="canonical"|undefined|null|\[object/)
    }
  })

  test.each([...pages, ...unlisted])('%s runs no script and loads nothing from elsewhere', async (path) => {
    const answer = await site.get(path)
    expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'self';/)
    expect(answer.headers.get('Content-Security-Policy')).not.toMatch(/script-src|unsafe|https?:|\*/)
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.has('Set-Cookie')).toBe(false)
    const document = await answer.text()
    expect(document).not.toMatch(/<script|<style|<iframe| style="| on[a-z]+="/)
    for (const [, address = ''] of document.matchAll(
      /<(?:link rel="(?:stylesheet|icon|preload)"|img)[^>]*? (?:href|src)="([^"]*)"/g,
    )) {
      expect(address).toMatch(/^\/(assets|images)\//)
    }
  })

  test.each([...pages, ...unlisted])('%s keeps the language in its own links', async (path) => {
    const main = /<main[^]*<\/main>/.exec(await text(`${path}?locale=nn`))?.[0] ?? ''
    const own = [...main.matchAll(/href="(\/(?:plakat|strategi|omrader|tiltak|historier|demo)?[^"#]*)/g)].map(([, href]) => href)
    expect(own.filter((href) => !href?.includes('locale=nn') && !/^\/(admin|public)/.test(href ?? ''))).toEqual([])
  })

  test('says where it is in other languages, and which address is its own', async () => {
    const document = await text('/historier/historie-1?locale=nn&utm_source=facebook')
    expect(document).toContain('<link rel="canonical" href="/historier/historie-1?locale=nn"')
    expect(document).toContain('<link rel="alternate" hreflang="nb" href="/historier/historie-1"')
    expect(document).toContain('href="/public/v1/stories/historie-1?locale=nn"')
  })

  test('marks what fell back to another language', async () => {
    const document = await text('/plakat/1?locale=en')
    expect(document).toMatch(/<h1 class="statement"><span lang="nb">/)
    expect(await text('/plakat/1')).not.toContain('<span lang=')
  })
})

describe('with PUBLIC_URL', () => {
  test('what is shared has absolute addresses and a picture', async () => {
    const known = await servePages(answersFor({ images: true }), { publicUrl: new URL('https://viigran.example.no') })
    const document = await text('/historier/historie-1', known)
    expect(document).toContain('<link rel="canonical" href="https://viigran.example.no/historier/historie-1"')
    expect(document).toContain('property="og:image" content="https://viigran.example.no/images/1-960.webp"')
    expect(document).toContain('property="og:image:alt"')
    await known.close()
  })
})

describe('a reader', () => {
  test('pages through the stories and keeps the choice', async () => {
    const first = await text('/historier?kind=nyskapingshistorie&locale=nn')
    expect(count(first, /<article class="card">/g)).toBe(12)
    expect(first).toContain('rel="next" href="/historier?kind=nyskapingshistorie&amp;page=2&amp;locale=nn"')
    const last = await text('/historier?kind=nyskapingshistorie&page=2')
    expect(count(last, /<article class="card">/g)).toBe(8)
    expect(last).toContain('rel="prev" href="/historier?kind=nyskapingshistorie"')
    expect(last).not.toContain('rel="next"')
  })

  test('may take a choice away again', async () => {
    const document = await text('/historier?point=3&area=omrade-4&q=natt')
    expect(document).toContain('href="/historier?area=omrade-4&amp;q=natt" aria-label="Fjern valget: Punkt 3"')
    expect(document).toContain('href="/historier?point=3&amp;area=omrade-4" aria-label="Fjern valget: Søk: natt"')
  })

  test('is asked for an example once on a poster without rings, and at the point that lacks one otherwise', async () => {
    const fresh = await servePages(answersFor({ rings: [], stories: 0 }))
    const empty = await text('/plakat', fresh)
    expect(count(empty, /Har du en/g)).toBe(1)
    expect(empty).toContain('mailto:viigran@gran.kommune.no')
    expect(await text('/historier', fresh)).toContain('Ingen historier her ennå')
    await fresh.close()
    expect(count(await text('/plakat'), /Ingen eksempler ennå/g)).toBe(1)
  })

  test('reads what was learnt from a stopped tiltak before anything else about it', async () => {
    const document = await text('/tiltak/tiltak-4-1')
    expect(document.indexOf('Dette lærte vi')).toBeGreaterThan(0)
    expect(document.indexOf('Dette lærte vi')).toBeLessThan(document.indexOf('Stanset'))
  })

  test.each(['/omrader/omrade-4', '/plakat/1'])(
    'sees in the list at %s that a tiltak was stopped, and what was learnt',
    async (path) => {
      const list = /Tiltak<\/h2>[^]*?<\/ul>/.exec(await text(path))?.[0] ?? ''
      expect(list).toContain('href="/tiltak/tiltak-4-1"')
      expect(list).toContain('Stanset')
      expect(list).toContain('Neste gang tar vi ett sted først.')
      expect(list).not.toContain('href="/tiltak/tiltak-4-2"')
    },
  )

  test.each([
    ['nothing of it, where none is reached through here', null, false, false],
    ['the way, and not that she may make the first user, where she may not', { firstUserHere: false }, true, false],
    ['both on the machine itself', { firstUserHere: true }, true, true],
  ])('of the admin is told %s', async (_what, admin, linked, firstUser) => {
    const here = await servePages(answersFor(), { admin })
    for (const path of ['/', '/demo']) expect((await text(path, here)).includes('href="/admin"'), path).toBe(linked)
    expect((await text('/', here)).includes('den første brukeren')).toBe(firstUser)
    await here.close()
  })

  test.each([
    ['127.0.0.1', undefined, true],
    ['::1', 'http://localhost:3000', true],
    ['0.0.0.0', undefined, false],
    ['127.0.0.1', 'https://viigran.example.no', false],
  ])('may make the first user on %s with PUBLIC_URL %s: %s', (host, address, may) => {
    const publicUrl = address === undefined ? undefined : new URL(address)
    expect(adminBehind({ host, publicUrl })).toEqual({ firstUserHere: may })
  })

  test('meets a kind of story under the same name in widgets and on pages', () => {
    const widgets = { nb, nn, en }
    for (const locale of locales) expect(words[locale].vocabulary.storyKinds).toEqual(widgets[locale].kinds)
  })

  test('never scrolls down to a rule with nothing below it', async () => {
    expect(await text('/')).toMatch(/<footer>[^]*Oppdatert/)
    const empty = await servePages(answersFor({ known: false }))
    expect(await text('/', empty)).not.toContain('<footer>')
    await empty.close()
  })
})

describe('what is not there', () => {
  test.each([
    '/finnes-ikke',
    '/plakat/0',
    '/plakat/11',
    '/plakat/abc',
    '/plakat/1/mer',
    '/omrader/finnes-ikke',
    '/omrader/OMRADE-1',
    '/tiltak/..%2f..%2fetc%2fpasswd',
    '/historier/finnes-ikke',
    '/historier?page=99',
    '/assets/finnes-ikke.css',
    '/assets/..%2findex.ts',
    '/historier/%00',
  ])('%s is a friendly 404', async (path) => {
    const answer = await site.get(path)
    const document = await answer.text()
    expect(answer.status).toBe(404)
    expect(document).toContain('<h1>Vi fant ikke siden</h1>')
    expect(document).toContain('noindex')
    expect(document).toContain('href="/plakat"')
    // Kept for a moment by a cache in front, so that it takes the place of what was withdrawn there.
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=0, s-maxage=1')
  })

  test.each([
    '/historier?point=x',
    '/historier?page=0',
    '/historier?kind=annet',
    '/historier?point=1&point=2',
    '/plakat?locale=xx',
    '/plakat/%E0%A4%A',
    '/plakat/%',
  ])('%s is a friendly 400', async (path) => {
    const answer = await rawGet(path)
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('<h1>Adressen kan ikke forstås</h1>')
    expect(answer.body).not.toMatch(/at .*\.(js|ts)|node_modules|Error/)
  })

  test('nothing can be sent to a page', async () => {
    for (const path of ['/', '/plakat', '/historier/historie-1']) {
      const answer = await site.get(path, { method: 'POST', body: 'x' })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('Allow')).toBe('GET, HEAD')
    }
  })

  test('is not said to be missing before anything is known', async () => {
    const empty = await servePages(answersFor({ known: false }))
    for (const path of ['/plakat', '/strategi', '/historier/historie-1']) {
      const answer = await empty.get(path)
      expect(answer.status).toBe(503)
      expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/)
    }
    expect((await empty.get('/')).status).toBe(200)
    await empty.close()
  })
})

describe('on the way', () => {
  test('a page is sent again only when it has changed', async () => {
    const first = await site.get('/plakat')
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect((await site.get('/plakat', { headers: { 'If-None-Match': etag } })).status).toBe(304)
    expect((await site.get('/plakat', { headers: { 'If-None-Match': '"another"' } })).status).toBe(200)
  })

  test.each(['br', 'gzip', 'identity'] as const)(
    'a page and its style sheet come as %s, with an ETag of their own',
    async (coding) => {
      const document = await text('/plakat')
      const stylesheet = /rel="stylesheet" href="([^"]+)"/.exec(document)?.[1] ?? ''
      for (const path of ['/plakat', stylesheet]) {
        const answer = await rawGet(path, { 'Accept-Encoding': coding })
        expect(answer.headers['content-encoding']).toBe(coding === 'identity' ? undefined : coding)
        expect(answer.headers.vary).toBe('Accept-Encoding')
      }
      const tags = await Promise.all(
        ['br', 'gzip', 'identity'].map(async (other) => (await rawGet('/plakat', { 'Accept-Encoding': other })).headers.etag),
      )
      expect(new Set(tags).size).toBe(3)
    },
  )

  test('HEAD has the same headers and no body', async () => {
    const [get, head] = [await site.get('/plakat'), await site.get('/plakat', { method: 'HEAD' })]
    expect(head.status).toBe(200)
    expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'))
    expect(head.headers.get('Content-Length')).toBe(get.headers.get('Content-Length'))
    expect(await head.text()).toBe('')
  })

  test('fonts, style and favicon come from here and may be kept for ever', async () => {
    const document = await text('/')
    const css = await text(/rel="stylesheet" href="([^"]+)"/.exec(document)?.[1] ?? '')
    const fonts = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, path]) => path ?? '')
    expect(fonts).toHaveLength(5)
    for (const path of fonts) {
      const answer = await site.get(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Content-Type')).toBe('font/woff2')
      expect(answer.headers.get('Cache-Control')).toContain('immutable')
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(5_000)
    }
    for (const icon of ['/favicon.ico', '/favicon.svg'])
      expect((await site.get(icon)).headers.get('Content-Type')).toBe('image/svg+xml')
  })

  test('shortened addresses lead somewhere', async () => {
    for (const path of ['/omrader', '/tiltak'])
      expect((await site.get(`${path}?locale=nn`)).headers.get('Location')).toBe('/strategi?locale=nn#omrader')
  })
})

/** As it is written: `fetch` would mend the path, and undo the compression. */
function rawGet(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    request({ port: site.port, host: '127.0.0.1', path, headers }, (answer) => {
      let body = ''
      answer.setEncoding('latin1').on('data', (chunk: string) => (body += chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.from(body, 'latin1').toString() }),
      )
    })
      .on('error', reject)
      .end()
  })
}
