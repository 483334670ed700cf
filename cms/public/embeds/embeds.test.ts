import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hostileRows } from '../testing/hostile-rows.js'
import { openPublicSide, type PublicSide } from '../testing/public-side.js'
import { story, withdrawn } from '../testing/rows.js'
import { readEmbed } from './request.js'

/** One address of each element, and a text that its content has. */
const embeds = [
  ['/embed/plakat', 'Vi i Gran'],
  ['/embed/point/1', 'lærdom'],
  ['/embed/stories?kind=nyskapingshistorie', 'kort sagt'],
  ['/embed/story/nyskapingshistorie', 'mellomtittel'],
  ['/embed/strategy', 'visjon'],
  ['/embed/areas', 'mål'],
  ['/embed/tiltak', 'beskrivelse'],
  ['/embed/matrix', 'område'],
  ['/embed/idea', 'name="consent"'],
] as const

let side: PublicSide
beforeAll(async () => {
  side = await openPublicSide({
    rows: hostileRows({ text: 'her', address: 'https://gran.no' }),
    composingLimits: { patience: 20_000, waiting: { quick: 500, slow: 100 } },
  })
})
afterAll(() => side.end())

const as = (path: string, form: string) => `${path}${path.includes('?') ? '&' : '?'}as=${form}`
/** What a fragment's answer has where there is none: a comment, which nothing in it ends. */
async function unseen(answer: Response): Promise<string> {
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.has('etag')).toBe(false)
  const body = await answer.text()
  expect(body).toMatch(/^<!-- [^<>]+ -->\n$/)
  return body
}
const text = async (path: string) => (await side.get(path)).text()

describe('the page of an iframe', () => {
  test.each(embeds)('%s is whole without script, may stand in any page, and does nothing else', async (path, content) => {
    const answer = await side.get(`${path}${path.includes('?') ? '&' : '?'}locale=nn`, { 'Accept-Encoding': 'br' })
    const document = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.has('set-cookie')).toBe(false)
    expect(document).toMatch(/^<!doctype html>\n<html lang="nn">/)
    expect(document).toContain(content)
    expect(document).toContain('<template shadowrootmode="open">')
    expect(document).toContain('<meta name="robots" content="noindex" />')
    expect(document).toMatch(/<link rel="canonical" href="\/[a-z]+[^"]*locale=nn/)
    expect(document).not.toMatch(/ style="| on[a-z]+="|viigran\.invalid|lit-part|undefined|\[object/)
    // Without script nothing opens, and no link says so.
    expect(document).not.toContain('aria-expanded="')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'sha256-/)
    expect(policy).toMatch(/frame-ancestors \*$/)
    expect(policy).not.toMatch(/unsafe|https?:/)
    const again = await side.get(path, { 'If-None-Match': (await side.get(path)).headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  test('lets the form for ideas be sent to us without script, in its language, and no other form anywhere', async () => {
    const policyOf = async (path: string) => (await side.get(path)).headers.get('content-security-policy')
    expect(await policyOf('/embed/idea?locale=nn')).toContain("form-action 'self'")
    expect(await policyOf('/embed/areas')).toContain("form-action 'none'")
    const document = await text('/embed/idea?locale=nn')
    expect(document).toContain('<base target="_top" />')
    expect(document).toMatch(/<form\s+method="post"\s+action="\/ideer\?locale=nn"/)
  })

  test('is light where nobody asks for dark: what it stands in may know nothing else', async () => {
    for (const path of ['/embed/plakat', '/embed/story/aldri-vaert'])
      expect(await text(path)).toContain(':root{color-scheme:light;')
  })

  test('has the colours that it was asked for, so that they can be read', async () => {
    const document = await text('/embed/plakat?theme=dark&accent=%231b4d38')
    expect(document).toContain('color-scheme:dark;')
    expect(document).toMatch(/--gran-accent:light-dark\(#1b4d38,#[0-9a-f]{6}\)/)
  })
})

describe('a fragment', () => {
  test.each(embeds)('%s is the element and its script, and no page', async (path, content) => {
    const fragment = await text(as(path, 'fragment'))
    const name = /embed\/(\w+)/.exec(path)?.[1]
    expect(fragment).toMatch(new RegExp(`^<gran-${name} lang="nb"[^>]*><template shadowrootmode="open"><style>`))
    expect(fragment).toContain(content)
    expect(fragment).toMatch(/<\/template><a href="\/[^"]*">[^<]+<\/a><\/gran-\w+>\n<script type="module" src="[^"]*">/)
    expect(fragment).not.toMatch(/<html|<body| style="/)
  })

  test('has the colours that it was asked for, on paper of its own, also where it links to its styles', async () => {
    const asked = '/embed/plakat?theme=dark&accent=FC6&as='
    const written = '<gran-content theme="dark" accent="light-dark\\(#[0-9a-f]{6},#ffcc66\\)"><template shadowrootmode="open">'
    const own = await text(`${asked}fragment`)
    expect(own).toMatch(
      new RegExp(
        `^${written}<style>[^<]*--gran-accent:light-dark\\([^<]*</style><slot></slot></template><gran-plakat lang="nb">`,
      ),
    )
    const linked = await text(`${asked}linked-fragment`)
    const [, path = ''] = /^<gran-content[^>]*><template[^>]*><link rel="stylesheet" href="([^"]*)"/.exec(linked) ?? []
    const paper = await side.get(path)
    expect(paper.headers.get('cache-control')).toContain('immutable')
    expect(own).toContain(await paper.text())
    expect(await text('/embed/plakat?accent=%23ffcc66&as=fragment')).toMatch(/^<gran-content accent="light-dark/)
  })

  test('can do nothing but show itself where somebody opens it as a page', async () => {
    for (const form of ['fragment', 'linked-fragment']) {
      const policy = (await side.get(as('/embed/plakat', form))).headers.get('content-security-policy')
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';.* form-action 'none';/)
    }
  })

  test('links to its style where a strict policy allows none in it; an older link still leads to one', async () => {
    const path =
      /href="(\/embed\/style\/plakat-[0-9a-f]{16}\.css)"/.exec(await text('/embed/plakat?as=linked-fragment'))?.[1] ?? ''
    const style = await side.get(path)
    expect(style.headers.get('content-type')).toContain('text/css')
    expect(style.headers.get('cache-control')).toContain('immutable')
    expect(await text('/embed/plakat?as=fragment')).toContain(await style.text())
    const older = await side.get(path.replace(/[0-9a-f]{16}/, '0'.repeat(16)))
    expect(older.status).toBe(200)
    expect(older.headers.get('cache-control')).not.toContain('immutable')
  })
})

const bad = [
  ['/embed/plakat?locale=sv', 'locale'],
  ['/embed/stories?kind=roman', 'kind'],
  ['/embed/stories?limit=101', 'limit'],
  ['/embed/tiltak?status=borte', 'status'],
  ['/embed/plakat?accent=red', 'accent'],
  ['/embed/plakat?accent=%23fff;x:y', 'accent'],
  ['/embed/plakat?theme=pink', 'theme'],
  ['/embed/plakat?heading-level=7', 'heading-level'],
  ['/embed/plakat?theme=dark&theme=dark', 'theme'],
] as const
const strange = [
  ['/embed/plakat?utm_source=fb', 'utm_source'],
  ['/embed/point/1?fbclid=x--%3E%3Cscript%3E', 'fbclid'],
  ['/embed/stories?__proto__=1&limit=3', '__proto__'],
  ['/embed/plakat?kind=nyskapingshistorie', 'kind'],
  ['/embed/plakat?api=https://evil.example', 'api'],
] as const

describe('what is wrongly asked for', () => {
  test.each([...bad, ['/embed/plakat?as=pdf', 'as'] as const])(
    '%s is a page that a reader in a frame understands',
    async (path) => {
      const answer = await side.get(path)
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *')
      expect(await answer.text()).toContain('<h1>Adressen kan ikke forstås</h1>')
    },
  )

  test.each(strange)('what others have added (%s) does a page no harm, and makes no other one', async (path) => {
    const answer = await side.get(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(await text(path.replace(/\?[^&]*&?/, '?')))
    expect(readEmbed(path)).toEqual(readEmbed(path.replace(/\?[^&]*&?/, '?')))
  })

  test.each([...bad, ...strange])(
    'a server that takes in %s is told by name why, and its readers see nothing',
    async (path, parameter) => {
      for (const form of ['fragment', 'linked-fragment']) {
        const answer = await side.get(as(path, form))
        expect(answer.status).toBe(400)
        expect(answer.headers.get('cache-control')).toBe('no-store')
        expect(await unseen(answer)).toContain(parameter)
      }
    },
  )
})

describe('what is not public', () => {
  const nothing = [
    '/embed/story/aldri-vaert',
    '/embed/point/9',
    '/embed/point/x',
    '/embed/point',
    '/embed/idea/7K3M-9QXD-0001',
    '/embed',
    '/embed/plakat/1',
  ]

  test.each(nothing)('%s says the same to readers as any page that never was, also in an iframe', async (path) => {
    const answer = await side.get(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(await answer.text()).toBe(await text('/embed/story/heller-aldri'))
  })

  test.each(nothing)('%s is nothing to see in somebody’s page', async (path) => {
    for (const form of ['fragment', 'linked-fragment']) {
      const fragment = await side.get(as(path, form))
      expect(fragment.status).toBe(404)
      expect(fragment.headers.get('cache-control')).toBe(
        (await side.get('/public/v1/stories/aldri-vaert')).headers.get('cache-control'),
      )
      const length = fragment.headers.get('content-length')
      await unseen(fragment)
      const head = await fetch(new URL(as(path, form), side.url), { method: 'HEAD' })
      expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([404, length, ''])
    }
  })

  test('what is published comes, and what is withdrawn goes, in every form and from every list', async () => {
    const forms = ['page', 'fragment', 'linked-fragment'].map((form) => as('/embed/story/fersk', form))
    const lists = [as('/embed/stories?limit=100', 'fragment'), as('/embed/point/1', 'fragment'), as('/embed/tiltak', 'fragment')]
    expect((await side.get('/embed/story/fersk')).status).toBe(404)
    side.feed.commit(story('fersk', { title: { nb: 'Helt fersk' }, points: ['p1'], tiltak: ['vedtatt'] }))
    for (const path of [...forms, ...lists]) await side.until(path, (body) => body.includes('Helt fersk'))
    side.feed.commit(withdrawn('stories', 'h-fersk'))
    for (const path of lists) await side.until(path, (body) => !body.includes('Helt fersk'))
    for (const path of forms) await side.until(path, (body, status) => status === 404 && !body.includes('Helt fersk'))
    for (const path of forms.slice(1)) await unseen(await side.get(path))
    expect(await text('/embed/story/fersk')).toBe(await text('/embed/story/aldri-vaert'))
  })
})
