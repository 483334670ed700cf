import { afterAll, beforeAll, expect, it } from 'vitest'

import { asFirstUser } from './testing/editor.js'
import { cleanUp, startHost, type Host } from './testing/host.js'

const token = 'the-feed-token-of-this-test'
let host: Host
beforeAll(async () => {
  host = await startHost({ environment: { ROLE: 'cms', FEED_TOKEN: token } })
})
afterAll(() => cleanUp([host]))

it('gives its feed only to who has the token', async () => {
  const feed = (headers: Record<string, string>) => fetch(`${host.origin}/feed`, { headers })
  expect((await feed({})).status).toBe(401)
  const open = await feed({ Authorization: `Bearer ${token}` })
  expect(open.status).toBe(200)
  await open.body?.cancel()
})

it('leads people to the admin', async () => {
  const answer = await fetch(host.origin, { redirect: 'manual' })
  expect(answer.headers.get('location')).toBe('/admin')
})

it('takes no changes from pages of another origin', async () => {
  const headers = { ...(await asFirstUser(host)), Origin: 'https://evil.example' }
  expect((await fetch(`${host.origin}/api/users/logout`, { method: 'POST', headers })).status).toBe(403)
})
