import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { listening } from '../../../widgets/testing/listening.js'
import { closable } from '../../listener/close-server.js'
import { makeReady, openToAll } from '../ready/answer.js'
import { sendReady } from '../ready/send.js'
import { openFastLane } from './fast-lane.js'

const small = makeReady({ body: '{"a":"æ"}', type: 'application/json', cacheControl: 'public', fields: openToAll })
const large = makeReady({ body: 'x'.repeat(1_000_000), type: 'text/plain', cacheControl: 'public', compressed: null })
const problem = makeReady({ status: 404, body: 'borte', type: 'text/html', cacheControl: 'no-store' })
const answers = new Map([
  ['/small', small],
  ['/large', large],
  ['/problem', problem],
])
const table = { find: (target: string) => answers.get(target), status: 'viigran; hit' }

let server: Server
let closing: ReturnType<typeof closable>
let port: number
let sockets: Socket[]
/** What Node's own HTTP was given. */
let slow: string[]

beforeEach(async () => {
  sockets = []
  slow = []
  server = createServer((request, response) => {
    slow.push(`${request.method} ${request.url}`)
    const ready = request.url?.startsWith('/again') ? undefined : answers.get(request.url ?? '')
    if (ready) sendReady(request, response, ready, table.status)
    else response.end(`slow ${request.url}`)
  })
  openFastLane(server, { table, counted: () => undefined, patience: { first: 300, between: 300 } })
  closing = closable(server, { idle: 60_000, requests: 60_000 })
  server.on('connection', (socket: Socket) => sockets.push(socket))
  port = await listening(server)
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
  for (const socket of sockets) socket.destroy()
})

const answered = (text: string) => text.match(/HTTP\/1\.1 (?!100)\d+/g)?.length ?? 0

/** Sends bytes, each piece when the one before has been read, and gives all answers: one for each request that is in them. */
async function exchange(...pieces: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.setEncoding('latin1').on('data', (part: string) => (text += part))
  socket.on('error', () => undefined)
  let sent = ''
  for (const piece of pieces) {
    socket.write(piece, 'latin1')
    sent += piece
    await expect.poll(() => sockets.at(-1)?.bytesRead).toBe(Buffer.byteLength(sent, 'latin1'))
    const ended = sent.match(/\r\n\r\n/g)?.length ?? 0
    await expect.poll(() => answered(text)).toBe(ended)
  }
  socket.destroy()
  return text
}

const get = (target: string, ...fields: string[]) => [`GET ${target} HTTP/1.1`, 'Host: x', ...fields, '', ''].join('\r\n')
const fieldsOf = (response: string) =>
  response
    .split('\r\n\r\n')[0]
    ?.split('\r\n')
    .filter((field) => !/^(Date|Connection|Keep-Alive):/.test(field))
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status))

describe('what is ready is sent without Node’s HTTP, and no reader can tell', () => {
  test.each([
    ['whole', []],
    ['as brotli', ['Accept-Encoding: gzip, br']],
    ['as gzip', ['Accept-Encoding: gzip']],
    ['not at all to one who has it', [`If-None-Match: ${small.forms.identity.etag}`]],
    ['whole to one who has another', ['If-None-Match: "other"']],
  ])('%s', async (_, fields: string[]) => {
    const fast = await exchange(get('/small', ...fields))
    expect(slow).toEqual([])
    const nodes = await exchange(get('/small', 'Connection: close', ...fields))
    expect(slow).toEqual(['GET /small'])
    expect(fieldsOf(fast)).toEqual(fieldsOf(nodes))
    expect(fast.split('\r\n\r\n')[1]).toBe(nodes.split('\r\n\r\n')[1])
    expect(fast).toMatch(/^Date: .* GMT\r$/m)
  })

  test('a page that is not there keeps its status', async () => {
    expect(statuses(await exchange(get('/problem')))).toEqual([404])
    expect(slow).toEqual([])
  })

  test('one request after the other on the same connection', async () => {
    expect(statuses(await exchange(get('/small'), get('/small'), get('/problem')))).toEqual([200, 200, 404])
    expect(slow).toEqual([])
  })
})

describe('everything else goes to Node’s HTTP, whole and in order', () => {
  test.each<[string, string[], string[]]>([
    ['what is not ready', [get('/other')], ['GET /other']],
    ['another method', ['POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi'], ['POST /small']],
    ['HEAD', ['HEAD /small HTTP/1.1\r\nHost: x\r\n\r\n'], ['HEAD /small']],
    ['two requests in one piece', [get('/small') + get('/other')], ['GET /small', 'GET /other']],
    ['a request that comes in pieces', ['GET /small HT', 'TP/1.1\r\nHost: x\r\n\r\n'], ['GET /small']],
    ['a request that ends in the middle of a field', ['GET /small HTTP/1.1\r\nHost: x\r\nAccept: a\r\n', '\r\n'], ['GET /small']],
    ['the first that is slow, and all that follow', [get('/small'), get('/other'), get('/small')], ['GET /other', 'GET /small']],
    ['a reader who wants the connection closed', [get('/small', 'Connection: close')], ['GET /small']],
  ])('%s', async (_, pieces, expected) => {
    const text = await exchange(...pieces)
    expect(slow).toEqual(expected)
    expect(statuses(text)).toHaveLength(pieces.join('').match(/HTTP\/1\.1/g)?.length ?? 0)
  })

  test.each([
    ['a body', 'Content-Length: 5'],
    ['a coding', 'Transfer-Encoding: chunked'],
    ['a folded field', 'X-A: b\r\n c: d'],
    ['a blank before the colon', 'Content-Length : 5'],
    ['a bare line feed', 'X-A: b\nContent-Length: 5'],
    ['a bare carriage return', 'X-A: b\rContent-Length: 5'],
    ['a zero byte', 'X-A: \u0000'],
    ['a second Host', 'Host: y'],
    ['an expectation', 'Expect: 100-continue'],
    ['an upgrade', 'Upgrade: websocket'],
  ])('%s is never answered here', async (_, field) => {
    const text = await exchange(`GET /small HTTP/1.1\r\nHost: x\r\n${field}\r\n\r\n`)
    if (!statuses(text).includes(400)) expect(slow).toEqual(['GET /small'])
  })

  test('so do a request without Host, and one that is older', async () => {
    await exchange('GET /small HTTP/1.1\r\n\r\n')
    await exchange('GET /small HTTP/1.0\r\nHost: x\r\n\r\n')
    expect(slow).toEqual(['GET /small'])
  })
})

describe('nobody can hold what is not theirs', () => {
  test('who asks without taking is not listened to', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    for (let round = 0; round < 100; round += 1) socket.write(get('/large'))
    await expect.poll(() => sockets[0]?.isPaused()).toBe(true)
    expect(sockets[0]?.writableLength).toBeLessThan(3_000_000)
    socket.destroy()
  })

  test('who says nothing is cut, before the first request and after one', async () => {
    const silent = connect(port, '127.0.0.1')
    const quiet = connect(port, '127.0.0.1')
    quiet.write(get('/small'))
    quiet.resume()
    silent.resume()
    await Promise.all([silent, quiet].map((socket) => new Promise((resolve) => socket.once('close', resolve))))
  })
})

test('while the server stops, a reader on a kept connection is told by Node’s HTTP that this is the last answer', async () => {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1')
  const ask = (): Promise<string> => {
    socket.write(get('/small'))
    return new Promise((resolve) => socket.once('data', resolve))
  }
  await ask()
  const closed = closing.close()
  expect(await ask()).toContain('Connection: close')
  await closed
})
