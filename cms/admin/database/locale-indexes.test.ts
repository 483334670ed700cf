import { sql } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { openNew } from '../../feed/testing/payload.js'
import type { OpenPayload } from '../../../collections/testing/payload.js'

let opened: OpenPayload
beforeAll(async () => {
  opened = await openNew()
})
afterAll(() => opened.close())

const named = z.array(z.object({ name: z.string() }))
const plan = z.array(z.object({ detail: z.string() }))

it('an editor waits for the texts of one document only, however many there are', async () => {
  const { db } = opened.payload
  const all = async (text: string): Promise<unknown> => db.drizzle.all(sql.raw(text))
  const tables = named.parse(await all("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '*_locales'"))
  expect(tables.length).toBeGreaterThan(10)
  for (const { name } of tables) {
    const [step] = plan.parse(await all(`EXPLAIN QUERY PLAN SELECT * FROM "${name}" WHERE _parent_id = 1`))
    expect(step?.detail).toMatch(/^SEARCH/)
  }
})
