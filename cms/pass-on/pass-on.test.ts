import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { listening } from '../../widgets/testing/listening.js'
import { createPassOn } from './index.js'

const problemSchema = z.object({ status: z.number(), errors: z.array(z.object({ message: z.string() })) })
const token = 'a-token-that-only-our-processes-know'
const received: { target: string; headers: IncomingMessage['headers'] }[] = []
let logged: string
let cms: Server
let outer: Server
let cmsAddress: URL | null
let port: number

/** Sends exactly this request line, as no well-behaved client would. */
async function raw(target: string, headers: readonly string[] = []): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write([`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'))
  return text(socket)
}

beforeEach(async () => {
  received.length = 0
  logged = ''
  cms = createServer((request, response) => {
    received.push({ target: request.url ?? '', headers: request.headers })
    if (request.url === '/api/half') {
      response.writeHead(200, { 'Content-Length': 100 })
      response.write('half', () => response.destroy())
    } else if (request.url?.startsWith('/api/dies')) request.socket.destroy()
    else request.pipe(response)
  })
  cms.on('upgrade', (request, socket) => {
    received.push({ target: request.url ?? '', headers: request.headers })
    socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhello')
  })
  cmsAddress = new URL(`http://127.0.0.1:${await listening(cms)}`)
  const passOn = createPassOn({
    cms: { current: () => cmsAddress },
    feedToken: token,
    publicUrl: undefined,
    development: false,
    log: pino({ level: 'debug' }, new Writable({ write: (line, _encoding, done) => done(void (logged += String(line))) })),
  })
  outer = createServer((request, response) => {
    if (passOn.handles(request.url)) passOn.request(request, response)
    else response.writeHead(404).end()
  })
  outer.on('upgrade', (request, socket, head) => passOn.upgrade(request, socket, head))
  port = await listening(outer)
})

afterEach(() => {
  for (const server of [outer, cms]) {
    server.close()
    server.closeAllConnections()
  }
})

describe('what reaches the CMS process', () => {
  it('is marked as passed on, says from whom it comes, and keeps its Host', async () => {
    await raw('/admin')
    expect(received[0]?.headers).toMatchObject({
      host: 'localhost',
      'x-viigran-passed-on': '1',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'localhost',
    })
  })

  it('keeps what a proxy before us said', async () => {
    await raw('/admin', ['X-Forwarded-For: 10.1.2.3', 'X-Forwarded-Proto: https', 'X-Forwarded-Host: viigran.example.no'])
    expect(received[0]?.headers).toMatchObject({
      'x-forwarded-for': '10.1.2.3, 127.0.0.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'viigran.example.no',
    })
  })

  it('never carries an internal header that a client made up', async () => {
    await raw('/api/users', [
      'X-Forwarded-For: 10.1.2.3',
      `X-Viigran-First-User: ${token}`,
      'x-middleware-subrequest: a',
      'X-VIIGRAN-Other: 1',
    ])
    expect(received[0]?.headers).not.toHaveProperty('x-viigran-first-user')
    expect(received[0]?.headers).not.toHaveProperty('x-viigran-other')
    expect(received[0]?.headers).not.toHaveProperty('x-middleware-subrequest')
  })

  it('may make the first user only from the machine itself', async () => {
    await raw('/api/users/first-register')
    expect(received[0]?.headers['x-viigran-first-user']).toBe(token)
    await raw('/api/users/first-register', ['X-Forwarded-For: 127.0.0.1'])
    expect(received[1]?.headers).not.toHaveProperty('x-viigran-first-user')
  })

  it.each([
    '/feed',
    '//feed',
    '/admin/../feed',
    '/admin/%2e%2e/feed',
    '/admin/..%2ffeed',
    '/api/..;/feed',
    '/admin\\..\\feed',
    'http://localhost/feed',
    'http://localhost/admin/../feed',
    '/feed?x=/admin',
    '/%66eed',
  ])('is never the feed: %s', async (target) => {
    expect(await raw(target)).toMatch(/^HTTP\/1.1 4\d\d /)
    expect(received).toEqual([])
  })

  it('can be an upload', async () => {
    const body = 'x'.repeat(3_000_000)
    const answer = await fetch(`http://127.0.0.1:${port}/api/media`, { method: 'POST', body })
    expect((await answer.text()).length).toBe(body.length)
  })

  it('is an ordinary request where somebody offers another protocol, as curl --http2 does', async () => {
    outer.removeAllListeners('upgrade')
    expect(await raw('/admin', ['Upgrade: h2c', 'Connection: Upgrade'])).toMatch(/^HTTP\/1.1 200 /)
  })

  it('can be a web socket, which reload in development needs', async () => {
    const answer = await raw('/_next/webpack-hmr', ['Upgrade: websocket', 'Connection: Upgrade'])
    expect(answer).toMatch(/^HTTP\/1.1 101 .*hello$/s)
    expect(received[0]?.headers).toHaveProperty('x-viigran-passed-on')
  })
})

describe('while the CMS process is away', () => {
  const get = (path: string, headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}${path}`, { headers })

  it('people get a page that tries again by itself, in their language', async () => {
    cmsAddress = null
    const answer = await get('/admin', { Accept: 'text/html', 'Accept-Language': 'nn-NO,nn;q=0.9,en;q=0.8' })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('3')
    const page = await answer.text()
    expect(page).toContain('http-equiv="refresh"')
    expect(page).toContain('<html lang="nn">')
    expect(page).toContain('Redigeringa startar')
  })

  it('programs get problem+json, with the sentence where Payload’s admin looks for it', async () => {
    cmsAddress = null
    const answer = await get('/api/stories', { 'Accept-Language': 'nb' })
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const { status, errors } = problemSchema.parse(await answer.json())
    expect(status).toBe(503)
    expect(errors[0]?.message).toContain('Det du har skrevet')
  })

  it('the same when it just died and nobody has noticed yet', async () => {
    cms.close()
    await once(cms, 'close')
    expect((await get('/admin', { Accept: 'text/html' })).status).toBe(503)
  })

  it('the same when it dies over a request', async () => {
    expect((await get('/api/dies', {})).status).toBe(503)
  })

  it('the log tells where that was, and keeps what stands behind it to itself: a name that is searched for, a token that resets a password', async () => {
    await get('/api/dies/a-secret-token?where[email][equals]=kari@example.no', {})
    expect(logged).toContain('"path":"/api/dies"')
    expect(logged).not.toMatch(/secret|kari/)
  })

  it('an answer that was cut in the middle is cut for the reader too, not left hanging', async () => {
    const answer = await get('/api/half', {})
    await expect(answer.text()).rejects.toThrow()
  })
})
