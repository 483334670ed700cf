import { afterAll, beforeAll, expect, it } from 'vitest'

import { readEnvironment } from '../environment.js'
import { asFirstUser } from '../testing/editor.js'
import { cleanUp, startHost, type Host } from '../testing/host.js'
import { openPayload } from './open-payload.js'

let host: Host
beforeAll(async () => {
  host = await startHost()
})
afterAll(() => cleanUp([host]))

it('a scheduled publishing happens, also one that a crash left half done', async () => {
  const headers = { 'Content-Type': 'application/json', ...(await asFirstUser(host)) }
  const payload = await openPayload(readEnvironment({ DATA_DIR: host.dataDirectory }))
  const { docs } = await payload.find({ collection: 'points', limit: 2, sort: 'number' })
  for (const { id } of docs) {
    await fetch(`${host.origin}/api/points/${id}?draft=true`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ statement: `Planlagt ${id}`, _status: 'draft' }),
    })
  }
  const jobs = []
  for (const { id } of docs) {
    const doc = { relationTo: 'points', value: String(id) }
    jobs.push(
      await payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', locale: 'nb', doc }, waitUntil: new Date() }),
    )
  }
  await payload.update({ collection: 'payload-jobs', id: jobs[1]?.id ?? '', data: { processing: true } })
  await payload.destroy()

  const published = async (id: unknown) => {
    const answer = await fetch(`${host.origin}/api/points/${String(id)}`)
    return (await answer.text()).includes(`Planlagt ${String(id)}`)
  }
  await expect.poll(() => published(docs[0]?.id), { timeout: 20_000 }).toBe(true)

  const before = host.printed().length
  process.kill(host.cmsProcess() ?? 0, 'SIGKILL')
  await host.prints('klar igjen', before)
  await expect.poll(() => published(docs[1]?.id), { timeout: 20_000 }).toBe(true)
}, 60_000)
