import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { asFirstUser } from './testing/editor.js'
import { cleanUp, startHost, type Host } from './testing/host.js'

const token = 'the-feed-token-of-this-test'
let cms: Host
let reading: Host
beforeAll(async () => {
  cms = await startHost({ environment: { ROLE: 'cms', FEED_TOKEN: token } })
  reading = await startHost({
    environment: { ROLE: 'public', FEED_TOKEN: token, CMS_URL: cms.origin },
    until: 'Innholdet hentes fra',
  })
})
afterAll(() => cleanUp([reading, cms]))

describe('the CMS process alone', () => {
  it('gives its feed only to who has the token', async () => {
    const feed = (headers: Record<string, string>) => fetch(`${cms.origin}/feed`, { headers })
    expect((await feed({})).status).toBe(401)
    expect((await feed({ Authorization: 'Bearer something else' })).status).toBe(401)
    const open = await feed({ Authorization: `Bearer ${token}` })
    expect(open.status).toBe(200)
    await open.body?.cancel()
  })

  it('leads people to the admin', async () => {
    const answer = await fetch(cms.origin, { redirect: 'manual' })
    expect(answer.headers.get('location')).toBe('/admin')
  })

  it('takes no changes from pages of another origin', async () => {
    const headers = { ...(await asFirstUser(cms)), Origin: 'https://evil.example' }
    expect((await fetch(`${cms.origin}/api/users/logout`, { method: 'POST', headers })).status).toBe(403)
  })
})

describe('the public process alone', () => {
  const plakat = () => fetch(`${reading.origin}/public/v1/plakat`)

  it('fetches what is published from the CMS process, and has no admin', async () => {
    await expect.poll(async () => (await plakat()).status, { timeout: 20_000 }).toBe(200)
    expect((await fetch(`${reading.origin}/admin`)).status).toBe(404)
    expect((await fetch(`${reading.origin}/api/users`)).status).toBe(404)
  })

  it.runIf(process.platform === 'linux')('does not queue behind other work where the system gives it real time', async () => {
    const roundRobin = 2
    const given = spawnSync('chrt', ['--rr', '1', 'true']).status === 0
    const policy = () =>
      Number(
        readFileSync(`/proc/${reading.process.pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')[38],
      )
    await expect.poll(policy).toBe(given ? roundRobin : 0)
  })

  it('goes on when the CMS process is gone', async () => {
    await cms.end('SIGKILL')
    expect((await plakat()).status).toBe(200)
  })
})
