import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { createClient } from '@libsql/client'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { projectRoot } from '../project-root.js'
import { republish } from '../../collections/publications/index.js'
import { publishStory } from '../../collections/testing/content.js'
import { databaseAt } from '../../collections/testing/database-at.js'
import type { OpenPayload } from '../../collections/testing/payload.js'
import { streamChanges } from './changes/change-stream.js'
import { mongodbTable, type MongodbTable } from './table/mongodb.js'
import { forEachDatabase } from './testing/each-database.js'
import { openIn, openNew } from './testing/payload.js'
import { read } from './testing/reader.js'
import { serveFeed, token } from './testing/served.js'

forEachDatabase((database) => {
  it('a story that another process publishes, as npm run seed does, comes too', async () => {
    const { dataDirectory, databaseUri } = database.opened
    const feed = await serveFeed(database.opened)
    try {
      const reader = await read(feed.origin, token)
      await reader.snapshot()
      const script = join(projectRoot, 'cms/feed/testing/publish-elsewhere.ts')
      const told = ['--import', 'tsx', script, dataDirectory, ...(databaseUri === undefined ? [] : [databaseUri])]
      const { stdout } = await promisify(execFile)(process.execPath, told, { cwd: projectRoot })
      const { rows } = await reader.batch()
      expect(rows).toMatchObject([{ kind: 'stories', id: stdout, content: { title: { nb: 'Fra en annen prosess' } } }])
    } finally {
      await feed.close()
    }
  }, 60_000)

  it('readers get back what somebody damaged by hand, once it is mended', async () => {
    const { payload } = database.opened
    const { id } = await publishStory(payload)
    const feed = await serveFeed(database.opened)
    try {
      const where = { document: { equals: String(id) } }
      await payload.db.updateMany({ collection: 'publications', where, data: { content: { title: 'Feil' } } })
      const reader = await read(feed.origin, token)
      const { rows, cursor } = await reader.snapshot()
      expect(rows.find((row) => row.id === String(id))).toMatchObject({ state: 'withdrawn' })
      await republish(payload)
      const mended: unknown = expect.objectContaining({ id: String(id), state: 'published' })
      expect((await reader.batch()).rows).toEqual([mended])
      expect((await (await read(feed.origin, token, cursor)).batch()).rows).toContainEqual(mended)
    } finally {
      await feed.close()
    }
  })

  it('readers get everything anew when somebody deletes rows by hand', async () => {
    const opened = await database.openAnother()
    const feed = await serveFeed(opened)
    try {
      const { id } = await publishStory(opened.payload, { title: 'Borte' })
      await publishStory(opened.payload, { title: 'Igjen' })
      const reader = await read(feed.origin, token)
      const { cursor } = await reader.snapshot()
      await opened.payload.db.deleteMany({ collection: 'publications', where: { document: { equals: String(id) } } })
      expect((await reader.snapshot()).rows).toMatchObject([{ content: { title: { nb: 'Igjen' } } }])
      // Also those that were away meanwhile.
      expect(await (await read(feed.origin, token, cursor)).batch()).toMatchObject({ mode: 'snapshot' })
    } finally {
      await feed.close()
      await opened.close()
    }
  })
})

/** By SQLite itself: libSQL leaves the write-ahead log there until somebody collects its garbage. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(join(from, 'cms.sqlite')).href })
  await client.execute({ sql: 'VACUUM INTO ?', args: [join(to, 'cms.sqlite')] })
  client.close()
}

describe('on SQLite', () => {
  it.each([
    ['as it was', 0],
    ['and written to since', 1],
  ])('a reader that knows more than an older copy of the database, %s, gets everything anew', async (_what, writtenSince) => {
    const now = await mkdtemp(join(tmpdir(), 'viigran-now-'))
    const then = await mkdtemp(join(tmpdir(), 'viigran-then-'))
    try {
      const original = await openIn(now)
      await publishStory(original.payload, { title: 'I begge' })
      await original.close()
      await copyDatabase(now, then)

      const later = await openIn(now)
      await publishStory(later.payload, { title: 'Bare i den nyere' })
      const feed = await serveFeed(later)
      const { cursor } = await (await read(feed.origin, token)).snapshot()
      await feed.close()
      await later.close()

      const restored = await openIn(then)
      for (let number = 0; number < writtenSince; number += 1) await publishStory(restored.payload, { title: 'I begge' })
      const older = await serveFeed(restored)
      const snapshot = await (await read(older.origin, token, cursor)).snapshot()
      expect(snapshot.rows.map((row) => row.state === 'published' && row.kind === 'stories' && row.content.title.nb)).toEqual(
        Array.from({ length: 1 + writtenSince }, () => 'I begge'),
      )
      await older.close()
      await restored.close()
    } finally {
      await rm(now, { recursive: true })
      await rm(then, { recursive: true })
    }
  })
})

describe.skipIf(inject('mongodbUri') === null)('on MongoDB', () => {
  let opened: OpenPayload
  beforeAll(async () => {
    opened = await openNew(databaseAt(inject('mongodbUri') ?? ''))
  }, 120_000)
  afterAll(() => opened.close())

  it('a reader whose place is no longer in the oplog gets everything anew', async () => {
    const feed = await serveFeed(opened)
    try {
      await publishStory(opened.payload)
      const { cursor } = await (await read(feed.origin, token)).snapshot()
      // The same place in the year 1970.
      const longAgo = cursor.replace(/^stream-82.{16}/, 'stream-820000000100000001')
      expect(longAgo).not.toBe(cursor)
      expect(await (await read(feed.origin, token, longAgo)).batch()).toMatchObject({ mode: 'snapshot' })
    } finally {
      await feed.close()
    }
  })

  it('a reader that was away gets rows no older than the changes that it missed, also from a new primary that lags', async () => {
    const table = mongodbTable(opened.payload.db, true, pino({ level: 'silent' }))
    const follow = async (followed: MongodbTable) => {
      const changes = streamChanges(followed)
      const nothing = () => undefined
      const cursor = await new Promise<string>((up) => changes.start({ up, changed: nothing, lost: nothing, down: nothing }))
      return { changes, cursor }
    }
    const before = await follow(table)
    await before.changes.close()
    await publishStory(opened.payload)
    let asked = 0
    const after = await follow({ ...table, readNoEarlierThan: () => (asked += 1) })
    const missed = await after.changes.since(before.cursor)
    await after.changes.close()
    expect(missed?.records).toHaveLength(1)
    expect(asked).toBeGreaterThan(0)
  })
})
