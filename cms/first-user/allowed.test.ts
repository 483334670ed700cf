import type { IncomingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'

import { describe, expect, it } from 'vitest'

import { mayMakeFirstUser } from './allowed.js'

function request(remoteAddress: string, headers: IncomingHttpHeaders = {}) {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress })
  return { socket, headers: { host: 'localhost:3000', ...headers } }
}

describe('who may make the first user', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('somebody on the machine (%s)', (address) => {
    expect(mayMakeFirstUser(request(address), undefined)).toBe(true)
  })

  it.each(['192.168.1.4', '10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '', 'localhost'])('nobody from elsewhere (%s)', (address) => {
    expect(mayMakeFirstUser(request(address), undefined)).toBe(false)
  })

  it.each(['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-real-ip', 'via', 'cf-connecting-ip'])(
    'nobody through a proxy that says %s',
    (name) => {
      expect(mayMakeFirstUser(request('127.0.0.1', { [name]: '127.0.0.1' }), undefined)).toBe(false)
      expect(mayMakeFirstUser(request('127.0.0.1', { [name]: '' }), undefined)).toBe(false)
    },
  )

  it('nobody once the installation has a public address', () => {
    expect(mayMakeFirstUser(request('127.0.0.1'), new URL('https://viigran.example.no'))).toBe(false)
    expect(mayMakeFirstUser(request('127.0.0.1'), new URL('http://localhost.example.no'))).toBe(false)
    expect(mayMakeFirstUser(request('127.0.0.1'), new URL('http://127.0.0.1.example.no'))).toBe(false)
  })

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'http://viigran.localhost'])(
    'still the machine itself with PUBLIC_URL=%s',
    (address) => {
      expect(mayMakeFirstUser(request('127.0.0.1'), new URL(address))).toBe(true)
    },
  )

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', '', 'a b', '127.0.0.1@evil.example'])(
    'nobody whose browser was led here under another name (Host: %s)',
    (host) => {
      expect(mayMakeFirstUser(request('127.0.0.1', { host }), undefined)).toBe(false)
    },
  )

  it.each(['cross-site', 'same-site'])('no form on another page (Sec-Fetch-Site: %s)', (site) => {
    expect(mayMakeFirstUser(request('127.0.0.1', { 'sec-fetch-site': site }), undefined)).toBe(false)
  })

  it('no form on another page, in browsers that only say Origin', () => {
    expect(mayMakeFirstUser(request('127.0.0.1', { origin: 'https://evil.example' }), undefined)).toBe(false)
    expect(mayMakeFirstUser(request('127.0.0.1', { origin: 'null' }), undefined)).toBe(false)
    expect(mayMakeFirstUser(request('127.0.0.1', { origin: 'http://localhost:3000' }), undefined)).toBe(true)
  })
})
