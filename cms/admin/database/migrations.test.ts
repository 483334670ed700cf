import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import type { OpenPayload } from '../../../collections/testing/payload.js'
import { openNew } from '../../feed/testing/payload.js'

let opened: OpenPayload
beforeAll(async () => {
  opened = await openNew()
})
afterAll(() => opened.close())

/** Payload says differently in two places what the same database is. */
type PushSchema = ReturnType<Payload['db']['requireDrizzleKit']>['pushSchema']
const drizzleSchema = z.custom<Parameters<PushSchema>[1]>((drizzle) => typeof drizzle === 'object')

it('an installation that is updated misses no column and no index that the collections have', async () => {
  const { db } = opened.payload
  const missing = await db.requireDrizzleKit().pushSchema(db.schema, drizzleSchema.parse(db.drizzle))
  expect(missing).toMatchObject({ warnings: [], statementsToExecute: [] })
})
