import { readdirSync, readlinkSync } from 'node:fs'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { asFirstUser } from '../testing/editor.js'
import { cleanUp, startHost, type Host } from '../testing/host.js'

let host: Host
let headers: Record<string, string>
beforeAll(async () => {
  host = await startHost()
  headers = { 'Content-Type': 'application/json', ...(await asFirstUser(host)) }
})
afterAll(() => cleanUp([host]))

it('REST errors name the field that is wrong, which a second copy of Payload in the process would lose', async () => {
  const body = JSON.stringify({ email: 'no address' })
  const answer = await fetch(`${host.origin}/api/users`, { method: 'POST', headers, body })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ errors: [{ name: 'ValidationError', data: { errors: [{ path: 'email' }] } }] })
})

it.runIf(process.platform === 'linux')(
  'Next uses the Payload that the process has, not one with a database connection of its own',
  async () => {
    for (const path of ['/admin', '/admin/collections/users', '/api/users/me'])
      await (await fetch(`${host.origin}${path}`, { headers })).text()
    const folder = `/proc/${host.cmsProcess()}/fd`
    const open = readdirSync(folder).filter((file) => readlinkSync(`${folder}/${file}`).endsWith('/cms.sqlite'))
    // One that reads, one that writes.
    expect(open).toHaveLength(2)
  },
)
