import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { firstUser } from './testing/editor.js'
import { cleanUp, startHost, type Host } from './testing/host.js'

/** Sends exactly this, as a program that looks for a way in would. */
async function raw(host: Host, method: string, target: string, headers: readonly string[], body = ''): Promise<string> {
  const { hostname, port } = new URL(host.origin)
  const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname)
  const head = [
    `${method} ${target} HTTP/1.1`,
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
    '',
    body,
  ]
  socket.write(head.join('\r\n'))
  return text(socket)
}

const json = 'Content-Type: application/json'
const atTheMachine = 'Host: localhost'
const fromElsewhere = ['Host: viigran.example.no', 'X-Forwarded-For: 203.0.113.7']
const firstRegister = '/api/users/first-register'

const paths = [
  firstRegister,
  `${firstRegister}/`,
  '//api/users/first-register',
  '/api//users/first-register',
  '/api/users//first-register',
  '/api/./users/first-register',
  '/api/x/../users/first-register',
  '/api/%75sers/first-register',
  '/api/users/first%2Dregister',
  '/api/users/first-register%2F',
  '/api%2Fusers/first-register',
  '/api/users/first-register?depth=0',
  '/api/users/first-register#x',
  '/API/users/first-register',
  '/admin/../api/users/first-register',
  'http://localhost/api/users/first-register',
  '/api/users',
  '/api/users/',
  '/api/users?overrideAccess=true',
]

const alone = { ROLE: 'cms', FEED_TOKEN: 'the-feed-token-of-this-test' }

describe.each([
  ['both processes', {}],
  ['the CMS process alone', alone],
])('an installation without users (%s)', (_name, environment) => {
  let host: Host
  beforeAll(async () => {
    host = await startHost({ environment })
  })
  afterAll(() => cleanUp([host]))

  const hasUsers = async () => {
    const answer = await raw(host, 'GET', '/api/users/init', [atTheMachine])
    return answer.includes('"initialized":true')
  }

  it.each(paths)('gives itself to nobody from elsewhere who posts to %s', async (path) => {
    const body = JSON.stringify({ ...firstUser, role: 'administrator' })
    for (const headers of [
      fromElsewhere,
      [atTheMachine, 'X-Forwarded-For: 127.0.0.1'],
      [atTheMachine, 'Origin: https://evil.example', 'Sec-Fetch-Site: cross-site'],
      [...fromElsewhere, 'X-Viigran-First-User: 1', 'X-Viigran-Passed-On: 1'],
    ]) {
      for (const method of ['POST', 'PUT', 'PATCH']) await raw(host, method, path, [...headers, json], body)
      await raw(host, 'POST', path, [...headers, json, 'X-HTTP-Method-Override: PUT'], body)
      await raw(
        host,
        'POST',
        path,
        [...headers, 'Content-Type: application/x-www-form-urlencoded'],
        new URLSearchParams(firstUser).toString(),
      )
      await raw(host, 'GET', path, [...headers, json, 'X-HTTP-Method-Override: POST'], body)
    }
    expect(await hasUsers()).toBe(false)
  })

  it('says why, and what to do instead', async () => {
    const answer = await raw(host, 'POST', firstRegister, [...fromElsewhere, json], JSON.stringify(firstUser))
    expect(answer).toMatch(/^HTTP\/1.1 403 /)
    expect(answer).toContain('npm run create-admin')
  })

  it.each([
    '/admin',
    '/admin/create-first-user',
    '/admin/create-first-user/',
    '/admin//create-first-user',
    '/admin/login',
    '/admin/%63reate-first-user',
  ])('shows the form at %s only to somebody at the machine', async (path) => {
    const follow = async (headers: readonly string[]) => {
      let answer = await raw(host, 'GET', path, headers)
      for (let step = 0; step < 4; step += 1) {
        const next = /^location: (?:https?:\/\/[^/]+)?(\S+)/im.exec(answer)?.[1] ?? /NEXT_REDIRECT;\w+;([^;]+);/.exec(answer)?.[1]
        if (next === undefined) return answer
        answer = await raw(host, 'GET', next, headers)
      }
      return answer
    }
    const elsewhere = await follow(fromElsewhere)
    expect(elsewhere).toContain('npm run create-admin')
    expect(elsewhere).not.toContain('confirm-password')
  })

  it('is made by the first who comes at the machine, and by nobody after that', async () => {
    expect(await raw(host, 'GET', '/admin/create-first-user', [atTheMachine])).toContain('confirm-password')
    const body = JSON.stringify(firstUser)
    expect(await raw(host, 'POST', firstRegister, [atTheMachine, json], body)).toMatch(/^HTTP\/1.1 200 /)
    expect(await hasUsers()).toBe(true)
    expect(await raw(host, 'POST', firstRegister, [atTheMachine, json], body)).toMatch(/^HTTP\/1.1 403 /)
  })
})

it('is made by nobody over HTTP once there is a public address', async () => {
  const host = await startHost({ environment: { PUBLIC_URL: 'https://viigran.example.no' } })
  onTestFinished(() => cleanUp([host]))
  const answer = await raw(host, 'POST', firstRegister, [atTheMachine, json], JSON.stringify(firstUser))
  expect(answer).toMatch(/^HTTP\/1.1 403 /)
})
