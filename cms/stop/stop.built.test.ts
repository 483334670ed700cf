import { connect } from 'node:net'

import { afterEach, expect, it } from 'vitest'

import { cleanUp, startHost, type Host } from '../testing/host.js'

const hosts: Host[] = []
afterEach(() => cleanUp(hosts))

/** Milliseconds between an answer and the next question of a client. */
const pause = 10

/** A client that asks on one connection until an answer says that it was the last. @returns how it ended, and calls back at each answer */
async function keepsAsking(origin: string, path: string, answered: () => void): Promise<'told' | 'cut'> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname).setEncoding('latin1')
  const ask = () => socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
  let text = ''
  let told = false
  socket.on('error', () => undefined)
  socket.on('data', (part: string) => {
    text += part
    if (!isWhole(text)) return
    told = /^connection: close\r$/im.test(text)
    text = ''
    answered()
    if (!told) setTimeout(ask, pause)
  })
  ask()
  return new Promise((resolve) => socket.once('close', (failed) => resolve(told && !failed && text === '' ? 'told' : 'cut')))
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n')
  if (end < 0) return false
  const length = /^content-length: (\d+)/im.exec(answer)?.[1]
  return length === undefined ? answer.endsWith('\r\n0\r\n\r\n') : answer.length === end + 4 + Number(length)
}

it.each([
  ['all', ['/public/v1/plakat', '/public/v1/plakat', '/', '/healthz', '/api/nothing']],
  ['cms', ['/healthz', '/nothing']],
])('nobody who is reading when it stops (ROLE=%s) is cut: each reads that this was the last answer', async (role, paths) => {
  const host = await startHost({ environment: { ROLE: role, FEED_TOKEN: 'the-feed-token-of-this-test' } })
  hosts.push(host)
  const origin = host.origin.replace('localhost', '127.0.0.1')
  const waiting = new Set<number>()
  let allAnswered: (value?: unknown) => void
  const answeredOnce = new Promise((resolve) => (allAnswered = resolve))
  const clients = Array.from({ length: 100 }, (_, index) => {
    waiting.add(index)
    return keepsAsking(origin, paths[index % paths.length] ?? '/', () => {
      waiting.delete(index)
      if (waiting.size === 0) allAnswered()
    })
  })
  await answeredOnce
  expect(await host.end('SIGTERM')).toEqual({ code: 0, signal: null })
  const ends = await Promise.all(clients)
  expect(ends.filter((end) => end === 'cut')).toHaveLength(0)
})
