import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { problemSchema } from '../../widgets/contract/index.js'
import { openPublicSide, type PublicSide } from './testing/public-side.js'
import { randomFrom } from './testing/random.js'
import { smallWhole } from './testing/rows.js'

let side: PublicSide
beforeAll(async () => {
  side = await openPublicSide({ rows: smallWhole() })
})
afterAll(() => side.end())

/** Sends bytes as they are, which no client would, and gives the whole answer. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(side.url.port), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(bytes)
  return text(socket)
}

describe('a visitor who asks wrongly is told what is wrong', () => {
  test.each([
    ['/public/v1/stories/finnes-ikke', 404],
    ['/public/v1/stories/%C3%A6', 404],
    ['/public/v1/plakat/0', 404],
    ['/public/v1/plakat/11', 404],
    ['/public/v1/plakat/abc', 404],
    ['/public/v1/plakat/1e0', 404],
    ['/public/v1/plakat/1/2', 404],
    ['/public/v1/unknown', 404],
    ['/public/v2/plakat', 404],
    ['/images/nothing.webp', 404],
    ['/images/..%2fread-model.sqlite', 404],
    ['/widgets/v1/nothing.js', 404],
    ['/feed', 404],
    ['/feed/media/x.webp', 404],
    ['/public/v1/plakat/%E0%A4%A', 400],
    ['/public/v1/stories?q=%', 400],
    ['/images/%zz', 400],
  ])('%s is %i', async (path, status) => {
    const response = await side.get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(problemSchema.parse(await response.json()).status).toBe(status)
  })

  test.each([
    ['limit=0', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=10000', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=', 'limit'],
    ['page=0', 'page'],
    ['point=x', 'point'],
    ['point=0', 'point'],
    ['kind=roman', 'kind'],
    ['area=../x', 'area'],
    ['year=1', 'year'],
    ['locale=sv', 'locale'],
    ['unknown=1', 'unknown'],
    ['limit=1&limit=2', 'limit'],
    ['__proto__=1', '__proto__'],
    ['q=', 'q'],
  ])('stories?%s names the parameter', async (query, parameter) => {
    const response = await side.get(`/public/v1/stories?${query}`)
    expect(response.status).toBe(400)
    expect(problemSchema.parse(await response.json()).parameter).toBe(parameter)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('%s is no method here', async (method) => {
    for (const path of ['/public/v1/plakat', '/public/v1/live', '/public/v1/openapi.json', '/widgets/v1/embed.js']) {
      const response = await fetch(new URL(path, side.url), { method, body: '<xml>', headers: { 'Content-Type': 'text/xml' } })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toContain('GET')
    }
  })

  test('a query of a megabyte is refused cleanly', async () => {
    const answer = await raw(`GET /public/v1/stories?q=${'x'.repeat(1_000_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 .*application\/problem\+json/s)
  })

  test.each(['nonsense\r\n\r\n', 'GET /\u0000 HTTP/1.1\r\n\r\n', 'GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n'])(
    '%j is no request',
    async (bytes) => {
      expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 400 /)
    },
  )

  test.each([
    ['/', 200],
    ['/public/v1/plakat', 200],
    ['/public/v1/plakat/0', 404],
    ['/demo', 200],
  ])('who offers another protocol for %s, as curl --http2 does, is answered in this one', async (path, status) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n`)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  test.each([
    ['without a Host', 400, ''],
    ['that expects what nobody can do', 417, 'Host: x\r\nExpect: miracles\r\n'],
  ])('a request %s is told so', async (_, status, fields) => {
    const answer = await raw(`GET /public/v1/plakat HTTP/1.1\r\n${fields}\r\n`)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*application/problem\\+json`, 's'))
  })

  test.each([
    ['http://x/public/v1/plakat', '/public/v1/plakat'],
    ['HTTP://x/public/v1/plakat/0', '/public/v1/plakat/0'],
    ['http://x/healthz', '/healthz'],
    ['http://x', '/'],
    ['http://x?locale=en', '/?locale=en'],
  ])('whoever names the whole address (%s), as to a proxy, gets the same as others', async (whole, origin) => {
    const ask = async (target: string) => {
      const [head = '', body] = (await raw(`GET ${target} HTTP/1.1\r\nHost: y\r\nConnection: close\r\n\r\n`)).split('\r\n\r\n')
      return [head.split('\r\n')[0], /^content-type:.*/im.exec(head)?.[0], body]
    }
    expect(await ask(whole)).toEqual(await ask(origin))
  })

  test('the same in the reader’s language', async () => {
    const detail = async (locale: string) => problemSchema.parse(await side.json(`/public/v1/plakat/99?locale=${locale}`)).detail
    expect(new Set(await Promise.all(['nb', 'nn', 'en'].map(detail))).size).toBe(3)
  })
})

describe('caches and clients', () => {
  test('a reader who has it is told so, in whichever form', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await side.get('/public/v1/plakat', { 'Accept-Encoding': encoding })
      const etag = first.headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[\w-]+"$/)
      for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const second = await side.get('/public/v1/plakat', { 'Accept-Encoding': encoding, 'If-None-Match': condition })
        expect(second.status).toBe(304)
        expect(second.headers.get('etag')).toBe(etag)
      }
      expect((await side.get('/public/v1/plakat', { 'If-None-Match': '"other"' })).status).toBe(200)
    }
  })

  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    [';;;,=', null],
  ])('Accept-Encoding %s gets %s', async (header, encoding) => {
    const response = await side.get('/public/v1/stories', { 'Accept-Encoding': header })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(await response.json()).toMatchObject({ total: 2 })
  })

  test('HEAD says what GET would, without a body', async () => {
    for (const path of ['/public/v1/plakat', '/public/v1/plakat/99', '/public/v1/openapi.json', '/public/v1/live']) {
      const head = await fetch(new URL(path, side.url), { method: 'HEAD' })
      expect(await head.text()).toBe('')
      if (!path.endsWith('live')) expect(head.status).toBe((await side.get(path)).status)
    }
  })

  test('any origin may read', async () => {
    const preflight = await fetch(new URL('/public/v1/plakat', side.url), { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('GET')
    expect((await side.get('/public/v1/plakat')).headers.get('access-control-allow-origin')).toBe('*')
  })
})

test('nothing that a visitor can send is answered by a 5xx', async () => {
  const parts = [
    'public',
    'v1',
    'plakat',
    'stories',
    'tiltak',
    '1',
    '%',
    '%00',
    '..',
    '//',
    '?q=',
    '&limit=',
    '"',
    "'",
    '<',
    '\\',
    'æ',
    '%F0%9F%8C%B2',
    '*',
    '__proto__',
    'constructor',
    '?locale=',
    'images',
    'widgets',
    'historier',
    'omrader',
  ]
  const { number, pick } = randomFrom(7)
  for (let round = 0; round < 1500; round += 1) {
    const path = Array.from({ length: 1 + number(6) }, () => pick(parts)).join(pick(['/', '']))
    const method = pick(['GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE'])
    const answer = await raw(
      `${method} /${path.replace(/[^\x21-\x7e]/g, (letter) => encodeURIComponent(letter))} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    )
    expect(Number(answer.slice(9, 12)), `${method} /${path}`).toBeLessThan(500)
    expect(answer).not.toMatch(/\n\s+at .*\.(?:ts|js):\d/)
  }
})
