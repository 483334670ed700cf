import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { problemSchema } from '../../../widgets/contract/index.js'
import { clientAddress } from '../../listener/client-address.js'
import { listening } from '../../../widgets/testing/listening.js'
import { LiveStream } from './index.js'

let live: LiveStream
let server: Server
let port: number
const sockets: Socket[] = []

beforeEach(async () => {
  live = new LiveStream({ addressOf: clientAddress(['loopback']), limits: { inAll: 6, perAddress: 3 }, heartbeat: 10 })
  live.announce({ '/public/v1/plakat': 'one', '/public/v1/stories': 'one' })
  server = createServer((request, response) => live.open(request, response))
  port = await listening(server)
})
afterEach(() => {
  live.close()
  for (const socket of sockets.splice(0)) socket.destroy()
  server.close()
  server.closeAllConnections()
})

/** An open page, by the address that the proxy before us tells. */
function listen(address = '203.0.113.1') {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  let text = ''
  socket.setEncoding('utf8').on('data', (part: string) => (text += part))
  socket.on('error', () => undefined)
  socket.write(`GET /public/v1/live HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${address}\r\n\r\n`)
  return {
    socket,
    text: () => text,
    forget: () => (text = ''),
    hears: (words: string | RegExp) =>
      expect.poll(() => (typeof words === 'string' ? text.includes(words) : words.test(text)), { interval: 5 }).toBe(true),
  }
}

describe('an open page', () => {
  test('hears all versions at once, then only what has changed', async () => {
    const page = listen()
    await page.hears(/data: \{"\/public\/v1\/plakat":"one","\/public\/v1\/stories":"one"\}/)
    live.announce({ '/public/v1/plakat': 'one', '/public/v1/stories': 'two' })
    await page.hears(/data: \{"\/public\/v1\/stories":"two"\}/)
    live.announce({ '/public/v1/stories': 'two' })
    live.announce({ '/public/v1/stories': 'three' })
    await page.hears('three')
    expect(page.text().match(/event: versions/g)).toHaveLength(3)
  })

  test('is told to come back at another moment than the others', async () => {
    const pages = [listen('203.0.113.1'), listen('203.0.113.2'), listen('203.0.113.3'), listen('203.0.113.4')]
    await Promise.all(pages.map((page) => page.hears(/retry: \d+/)))
    const waits = pages.map((page) => Number(/retry: (\d+)/.exec(page.text())?.[1]))
    expect(new Set(waits).size).toBeGreaterThan(1)
    for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(1_000)
  })

  test('hears that the connection lives while nothing changes: else proxies close it, and a dead one is not noticed', async () => {
    const page = listen()
    await page.hears(/"one"\}\n\n[^]*: \n\n[^]*: \n\n/)
  })

  test('that takes nothing is let go, and the others hear everything', async () => {
    const slow = listen('203.0.113.1')
    const quick = listen('203.0.113.2')
    await Promise.all([slow.hears('one'), quick.hears('one')])
    slow.socket.pause()
    for (let round = 0; live.connections === 2; round += 1) {
      quick.forget()
      live.announce({ '/public/v1/stories': `${round} ${'x'.repeat(500_000)}` })
      await quick.hears(`"${round} x`)
    }
    live.announce({ '/public/v1/stories': 'the last' })
    await quick.hears('the last')
  })
})

describe('too many are refused with a clear answer, and may come back', () => {
  const problemOf = (text: string) => problemSchema.parse(JSON.parse(text.split('\r\n\r\n')[1] ?? ''))

  test('from one address', async () => {
    const pages = [listen(), listen(), listen()]
    await Promise.all(pages.map((page) => page.hears('one')))
    const refused = listen()
    await refused.hears(/^HTTP\/1\.1 429 [^]*Retry-After: \d+[^]*\}$/)
    expect(problemOf(refused.text()).detail).toContain('adressen deres')
    await listen('203.0.113.2').hears('one')
    pages[0]?.socket.destroy()
    await expect.poll(() => live.connections).toBe(3)
    await listen().hears('one')
  })

  test('in all', async () => {
    const pages = Array.from({ length: 6 }, (_, index) => listen(`203.0.113.${index}`))
    await Promise.all(pages.map((page) => page.hears('one')))
    const refused = listen('203.0.113.9')
    await refused.hears(/^HTTP\/1\.1 429 [^]*Retry-After: \d+[^]*\}$/)
    expect(problemOf(refused.text()).detail).not.toContain('adressen deres')
  })
})
