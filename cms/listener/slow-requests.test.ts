import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { listening } from '../../widgets/testing/listening.js'
import { limitSlowRequests, serverOptions } from './slow-requests.js'

let server: Server
let port: number

/** Answers with what came, but at /at-once before it has come. */
beforeEach(async () => {
  server = createServer({ ...serverOptions, headersTimeout: 200, connectionsCheckingInterval: 50 }, (request, response) => {
    if (request.url === '/at-once') response.end('answered')
    else request.pipe(response)
  })
  const progress = { span: 200, bytes: 1_000 }
  limitSlowRequests(server, undefined, { headers: 200, progress, body: 400, upload: 60_000, rest: 50 })
  port = await listening(server)
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
})

it('cuts a connection whose headers do not end', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n')
  expect(await text(socket)).toContain('408')
})

/** Sends the beginning of a request and then a piece of its body every 20 ms, until the other side has had enough. */
async function trickle(head: string, piece = 'x'): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(`${head}Host: x\r\nTransfer-Encoding: chunked\r\n\r\n`)
  const drip = setInterval(() => socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`), 20)
  let answer = ''
  socket.setEncoding('latin1').on('data', (part: string) => (answer += part))
  await new Promise((resolve) => socket.once('close', resolve))
  clearInterval(drip)
  return answer
}

it('cuts a body that stalls, and says so', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n')
  expect(await text(socket)).toContain('408')
})

it.each([
  ['of somebody who is not signed in, however fast it comes', 'POST /slow HTTP/1.1\r\n', 'x'.repeat(5_000)],
  ['of somebody who says to be signed in, and only trickles', 'POST /slow HTTP/1.1\r\nAuthorization: JWT x\r\n', 'x'],
  ['of what has been answered long since', 'GET /at-once HTTP/1.1\r\nCookie: payload-token=x\r\n', 'x'],
])('cuts an endless body %s', async (_, head, piece) => {
  await trickle(head, piece)
})

it('leaves an editor’s upload alone that comes slowly but keeps coming', async () => {
  const socket = connect(port, '127.0.0.1')
  const parts = 12
  const head = [
    'POST / HTTP/1.1',
    'Host: x',
    'Cookie: a=b; payload-token=x',
    'Connection: close',
    `Content-Length: ${parts * 2_000}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  let sent = 0
  const send = setInterval(() => {
    socket.write('x'.repeat(2_000))
    sent += 1
    if (sent === parts) clearInterval(send)
  }, 60)
  expect((await text(socket)).match(/x{2000}/g)).toHaveLength(parts)
})
