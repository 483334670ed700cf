import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'

import { databaseAt } from '../collections/testing/database-at.js'
import { storyData } from '../collections/testing/content.js'
import { asFirstUser } from './testing/editor.js'
import { cleanUp, startHost, type Host } from './testing/host.js'
import { readWithoutPause } from './testing/readers.js'

const many = 24
const totalSchema = z.object({ total: z.number() })
const mongodbUri = inject('mongodbUri')
const databases = [['SQLite', {}] as const, ...(mongodbUri === null ? [] : [['MongoDB', onMongodb(mongodbUri)] as const])]

function onMongodb(address: string) {
  return { DATABASE_URI: databaseAt(address), PAYLOAD_SECRET: 'only for this one test' }
}

describe.each(databases)('on %s', (_, environment) => {
  let host: Host
  let headers: Record<string, string>
  beforeAll(async () => {
    host = await startHost({ environment })
    headers = { ...(await asFirstUser(host)), 'Content-Type': 'application/json' }
  }, 60_000)
  afterAll(() => cleanUp([host]))

  const ask = (method: string, path: string, data: object) =>
    fetch(`${host.origin}/api/${path}`, { method, headers, body: JSON.stringify(data) })
  const total = async () => totalSchema.parse(await (await fetch(`${host.origin}/public/v1/stories`)).json()).total

  it('publishing everything at once from the list brings all of it to the public, and no reader misses an answer', async () => {
    for (let number = 0; number < many; number += 1) {
      const made = await ask('POST', 'stories?draft=true', { ...storyData({ title: `Historie ${number}` }), _status: 'draft' })
      expect(made.status).toBe(201)
    }
    expect(await total()).toBe(0)
    const readers = readWithoutPause(host.origin, ['/public/v1/stories', '/historier', '/plakat'])
    const published = await ask('PATCH', 'stories?where[_status][equals]=draft&depth=0', { _status: 'published' })
    expect(published.status).toBe(200)
    await expect.poll(total).toBe(many)
    const withdrawn = await ask('PATCH', 'stories?where[_status][equals]=published&depth=0', { _status: 'draft' })
    expect(withdrawn.status).toBe(200)
    await expect.poll(total).toBe(0)
    await readers.stop()
    expect(readers.failures).toEqual([])
  }, 60_000)
})
