import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { listening } from '../../../widgets/testing/listening.js'
import { passOnWebSockets } from './web-sockets.js'

let server: Server
let port: number
beforeEach(async () => {
  server = createServer((request, response) => response.end(`page ${request.url}`))
  passOnWebSockets(server, {
    handles: (target) => target === '/_next/hmr',
    upgrade: (_request, socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'),
  })
  port = await listening(server)
})
afterEach(() => server.close())

async function upgrade(target: string, protocol: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\n`)
  return text(socket)
}

test.each([
  ['/_next/hmr', 'WebSocket', /^HTTP\/1\.1 101 /],
  ['/_next/hmr', 'h2c', /^HTTP\/1\.1 200 .*page \/_next\/hmr/s],
  ['/', 'h2c', /^HTTP\/1\.1 200 .*Connection: close.*page \//s],
])(
  'in development the page reloads itself, and who offers another protocol gets it too (%s, %s)',
  async (target, protocol, answer) => {
    expect(await upgrade(target, protocol)).toMatch(answer)
  },
)
