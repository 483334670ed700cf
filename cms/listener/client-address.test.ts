import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

import { expect, it } from 'vitest'

import { clientAddress } from './client-address.js'

function request(remoteAddress: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress })
  const message = new IncomingMessage(socket)
  if (forwardedFor !== undefined) message.headers['x-forwarded-for'] = forwardedFor
  return message
}

it.each([
  ['one who comes straight', '203.0.113.7', undefined, '203.0.113.7'],
  ['one who comes straight and says otherwise', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['one behind our proxy', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['one behind our proxy who says otherwise', '127.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['one behind two of ours', '127.0.0.1', '203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['an IPv4 address in the other notation', '::ffff:203.0.113.7', undefined, '203.0.113.7'],
  ['an IPv6 address, by its network', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
  ['nonsense, cut short', '127.0.0.1', 'x'.repeat(500), 'x'.repeat(64)],
])('knows %s', (_, remote, forwardedFor, expected) => {
  expect(clientAddress(['loopback', '10.0.0.0/8'])(request(remote, forwardedFor))).toBe(expected)
})

it('refuses a proxy that is none', () => {
  expect(() => clientAddress(['the balancer'])).toThrow(TypeError)
})
