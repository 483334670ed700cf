import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { draftStory, publishStory } from '../../collections/testing/content.js'
import type { OpenPayload } from '../../collections/testing/payload.js'
import { startMortalReplicaSet, startStandalone, whereMongodIs } from './testing/mongod.js'
import { openNew } from './testing/payload.js'
import { read } from './testing/reader.js'
import { serveFeed, token, type ServedFeed } from './testing/served.js'

const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})
const ending = <Value>(value: Value, end: (value: Value) => Promise<unknown>): Value => {
  endings.push(() => end(value))
  return value
}
const open = async (databaseUri?: string) => ending(await openNew(databaseUri), (opened: OpenPayload) => opened.close())
const serve = async (opened: OpenPayload) => ending(await serveFeed(opened), (feed: ServedFeed) => feed.close())

const clientSchema = z.custom<{ execute(sql: string): Promise<unknown> }>((client) => typeof client === 'object')

it('on SQLite: says that the database is away, keeps the connection, and goes on when it is back', async () => {
  const opened = await open()
  const { payload } = opened
  const waiting = await draftStory(payload)
  const feed = await serve(opened)
  const reader = await read(feed.origin, token)
  await reader.snapshot()
  const { client } = z.object({ client: clientSchema }).parse(payload.db)
  await client.execute('ALTER TABLE publications RENAME TO away')
  await reader.heartbeat('down')
  await client.execute('ALTER TABLE away RENAME TO publications')
  await reader.heartbeat('up')
  await payload.update({ collection: 'stories', id: waiting.id, data: { _status: 'published' } })
  expect((await reader.batch()).rows.map(({ id }) => id)).toEqual([String(waiting.id)])
})

describe('on MongoDB', () => {
  it('outlives a server that was killed: says so, keeps the connection, and goes on when it is back', async (context) => {
    const server = ending((await whereMongodIs(startMortalReplicaSet)) ?? context.skip('no mongod to start'), ({ stop }) =>
      stop(),
    )
    const opened = await open(server.address)
    const { payload } = opened
    const before = await publishStory(payload)
    const feed = await serve(opened)
    const reader = await read(feed.origin, token)
    const { rows } = await reader.snapshot()
    expect(rows.map(({ id }) => id)).toContain(String(before.id))

    await server.kill()
    await reader.heartbeat('down')
    const newcomer = await read(feed.origin, token)
    await newcomer.heartbeat('down')

    await server.startAgain()
    await reader.heartbeat('up')
    const after = await publishStory(payload)
    await reader.batchWith(({ id }) => id === String(after.id))
    await newcomer.batchWith(({ id }) => id === String(before.id))
  }, 90_000)

  it('follows a server that stands alone by asking it, and takes up again where a reader was', async (context) => {
    const server = ending((await whereMongodIs(startStandalone)) ?? context.skip('no mongod to start'), (standalone) =>
      standalone.stop(),
    )
    const opened = await open(`${server.getUri()}viigran`)
    const { payload } = opened
    const feed = await serve(opened)
    const reader = await read(feed.origin, token)
    await reader.snapshot()
    const { id } = await publishStory(payload)
    const { cursor, rows } = await reader.batch()
    expect(rows.map((row) => row.id)).toEqual([String(id)])
    reader.leave()

    const missed = await publishStory(payload)
    const back = await read(feed.origin, token, cursor)
    const batch = await back.batch()
    expect(batch.mode).toBe('changes')
    expect(batch.rows.map((row) => row.id)).toContain(String(missed.id))
    await payload.delete({ collection: 'stories', id })
    await back.batchWith((row) => row.state === 'withdrawn' && row.id === String(id))
  }, 60_000)
})
