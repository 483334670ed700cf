import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { readEnvironment } from '../environment.js'
import { freePort } from '../../widgets/testing/listening.js'
import { asFirstUser } from '../testing/editor.js'
import { cleanUp, startHost, type Host } from '../testing/host.js'
import { openPayload } from './open-payload.js'

const titleSchema = z.object({ title: z.string().nullish() })

let metricsPort: number
let host: Host
let editor: Record<string, string>
/** Beside the running host, as a script would be. */
let payload: Payload
beforeAll(async () => {
  metricsPort = await freePort()
  host = await startHost({ environment: { METRICS_PORT: String(metricsPort) } })
  editor = await asFirstUser(host)
  payload = await openPayload(readEnvironment({ DATA_DIR: host.dataDirectory }))
})
afterAll(async () => {
  await payload.destroy()
  await cleanUp([host])
})

it('Prometheus sees what is planned, so that a queue that stands still is found', async () => {
  const waiting = async () => {
    const answer = await fetch(`http://127.0.0.1:${metricsPort}/metrics/cms`)
    return Number(/^viigran_jobs\{.*state="waiting".*\} (\d+)$/m.exec(await answer.text())?.[1])
  }
  expect(await waiting()).toBe(0)
  const waitUntil = new Date('2999-01-01')
  const doc = { relationTo: 'points' as const, value: '1' }
  await payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc }, waitUntil })
  expect(await waiting()).toBe(1)
})

it('a plan for all languages leaves a translation that has only been begun where it is', async () => {
  const headers = { 'Content-Type': 'application/json', ...editor }
  const { id } = await payload.create({
    collection: 'stories',
    draft: true,
    data: { title: 'Ferdig', nytt: 'a', nyttig: 'b', nyttiggjort: 'c', kind: 'nyskapingshistorie', _status: 'draft' },
  })
  await payload.update({ collection: 'stories', id, draft: true, locale: 'en', data: { title: 'Only begun' } })
  const whole = { title: 'Heile', nytt: 'a', nyttig: 'b', nyttiggjort: 'c' }
  await payload.update({ collection: 'stories', id, draft: true, locale: 'nn', data: whole })
  const doc = { relationTo: 'stories' as const, value: String(id) }
  await payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc }, waitUntil: new Date() })
  const title = async (locale: string): Promise<unknown> => {
    const answer = await fetch(`${host.origin}/api/stories/${id}?locale=${locale}&fallback-locale=none`, { headers })
    return titleSchema.parse(await answer.json()).title
  }
  await expect.poll(() => title('nn'), { timeout: 20_000 }).toBe('Heile')
  expect(await title('nb')).toBe('Ferdig')
  expect(await title('en')).toBeFalsy()
}, 60_000)

it('a scheduled publishing happens, also one that a crash left half done', async () => {
  const headers = { 'Content-Type': 'application/json', ...editor }
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
