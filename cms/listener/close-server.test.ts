import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'

import { beforeEach, expect, test } from 'vitest'

import { listening } from '../../widgets/testing/listening.js'
import { closable } from './close-server.js'

let server: Server
let port: number
let held: ServerResponse
let closing: ReturnType<typeof closable>
/** Answers at once, but what is asked for at /held when the test says so. */
beforeEach(async () => {
  server = createServer((request, response) => {
    if (request.url === '/held') held = response
    else response.end('answered')
  })
  closing = closable(server, { idle: 60_000, requests: 120_000 })
  port = await listening(server)
})

const open = () => connect(port, '127.0.0.1').setEncoding('latin1')
function ask(socket: Socket, path: string): Promise<string> {
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  return new Promise((resolve) => socket.once('data', resolve))
}

test('a client that keeps its connection gets an answer during a stop, and reads in it that it is the last', async () => {
  const socket = open()
  expect(await ask(socket, '/')).toContain('keep-alive')
  const closed = closing.close()
  expect(await ask(socket, '/')).toMatch(/^HTTP\/1\.1 200 .*Connection: close.*answered$/s)
  await once(socket, 'end')
  await closed
})

test('a client that waits for its answer when the stop begins gets it, and reads that it is the last', async () => {
  const socket = open()
  const asked = once(server, 'request')
  const answer = ask(socket, '/held')
  await asked
  const closed = closing.close()
  held.end('late')
  expect(await answer).toMatch(/Connection: close.*late$/s)
  await closed
})

test('a stop does not wait for clients that ask no more, nor for an answer that does not end', async () => {
  const impatient = closable(server, { idle: 0, requests: 0 })
  const [silent, waiting] = [open(), open()]
  await ask(silent, '/')
  const asked = once(server, 'request')
  waiting.on('error', () => undefined).write('GET /held HTTP/1.1\r\nHost: x\r\n\r\n')
  await asked
  await impatient.close()
})
