import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { listening } from '../testing/listening.js'
import { limitSlowRequests, serverOptions } from './slow-requests.js'

let server: Server
let port: number

beforeEach(async () => {
  server = createServer({ ...serverOptions, headersTimeout: 200, connectionsCheckingInterval: 50 }, (request, response) => {
    request.pipe(response)
  })
  limitSlowRequests(server, { headers: 200, body: { span: 200, bytes: 1_000 } })
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

it('cuts a connection whose body stalls, and one that only trickles', async () => {
  const stalled = connect(port, '127.0.0.1')
  stalled.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf')
  const trickling = connect(port, '127.0.0.1')
  trickling.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n')
  const drip = setInterval(() => trickling.write('1\r\nx\r\n'), 20)
  trickling.on('error', () => undefined)
  await Promise.all([once(stalled.resume(), 'close'), once(trickling.resume(), 'close')])
  clearInterval(drip)
})

it('leaves an upload alone that comes slowly but keeps coming', async () => {
  const socket = connect(port, '127.0.0.1')
  const parts = 12
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${parts * 2_000}\r\n\r\n`)
  let sent = 0
  const send = setInterval(() => {
    socket.write('x'.repeat(2_000))
    sent += 1
    if (sent === parts) clearInterval(send)
  }, 60)
  expect((await text(socket)).match(/x{2000}/g)).toHaveLength(parts)
})
