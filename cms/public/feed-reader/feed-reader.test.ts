import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { shownTogether, type FeedMessage } from '../../feed/protocol.js'
import { ReadModel } from '../read-model/index.js'
import { FeedServer, token } from '../testing/feed-server.js'
import { smallWhole, story } from '../testing/rows.js'
import { FeedReader, type FeedReaderOptions } from './index.js'

const patience = { timeout: 10_000 }

let directory: string
let feed: FeedServer
let readModel: ReadModel
let reader: FeedReader
let begin: (other?: Partial<FeedReaderOptions>) => void
/** Where the reader looks for the CMS. */
let address: URL | null
let logged: string[]

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-feed-reader-'))
  logged = []
  const stream = new Writable({ write: (line, _encoding, done) => done(void logged.push(String(line))) })
  readModel = new ReadModel(join(directory, 'read-model.sqlite'), pino({ level: 'silent' }))
  feed = new FeedServer(smallWhole())
  address = await feed.listen()
  const log = pino({ level: 'warn' }, stream)
  begin = (other) => {
    reader = new FeedReader({ cms: { current: () => address }, token, readModel, log, ...other })
  }
  begin()
  await expect.poll(() => reader.copy, patience).toBe('in-step')
})
afterEach(async () => {
  await Promise.all([reader.close(), feed.close()])
  readModel.close()
  rmSync(directory, { recursive: true })
})

/** Does something to the file beside the reader. */
function meddle(sql: string): void {
  const database = new Database(join(directory, 'read-model.sqlite'))
  database.exec(sql)
  database.close()
}

describe('what a newer CMS sends, and this program does not understand', () => {
  const misread =
    '{"type":"row","row":{"kind":"stories","id":"h-blabaer","state":"published","revision":"2","content":{"new":true}}}'
  const restart = async () => {
    await reader.close()
    const asked = feed.cursors.length
    begin()
    await expect.poll(() => feed.cursors.length, patience).toBeGreaterThan(asked)
    await expect.poll(() => reader.copy, patience).toBe('in-step')
    return feed.cursors[asked]
  }
  const received = async (cursor: string) => expect.poll(() => readModel.state.get('cursor'), patience).toBe(cursor)

  test('leaves readers what there was, also when all comes anew, and nothing that is gone', async () => {
    feed.send({ type: 'begin', mode: 'snapshot' })
    for (const row of smallWhole()) if (row.kind !== 'stories') feed.send({ type: 'row', row })
    feed.sendText(misread)
    feed.send({ type: 'commit', cursor: '9', complete: true })
    await received('9')
    expect(readModel.read().bySlug('stories', 'blabaer')).not.toBeNull()
    expect(readModel.read().bySlug('stories', 'ko')).toBeNull()
  })

  test('is asked for when the next program starts, until it is understood: else it is missing for good', async () => {
    feed.send({ type: 'begin', mode: 'changes' })
    feed.sendText(misread)
    feed.send({ type: 'commit', cursor: '9', complete: true })
    await received('9')
    expect(await restart()).toBeNull()
    expect(await restart()).toBe('0')
  })
})

describe('a read model that cannot be written', () => {
  const fill = () =>
    meddle("CREATE TRIGGER full BEFORE UPDATE ON state BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END")

  test('counts as such, however well the CMS is, until what was missed is written: else nobody sees that readers get old answers', async () => {
    fill()
    feed.commit(story('ny'))
    await expect.poll(() => reader.copy, patience).toBe('cannot-write')
    const tries = feed.cursors.length
    await expect.poll(() => feed.cursors.length, patience).toBeGreaterThan(tries + 1)
    expect([reader.upstream, reader.copy]).toEqual(['up', 'cannot-write'])
    meddle('DROP TRIGGER full')
    await expect.poll(() => reader.copy, patience).toBe('in-step')
    expect(readModel.read().bySlug('stories', 'ny')).not.toBeNull()
  })

  test('is said in the log at the usual level, once when it begins and once when it is over', async () => {
    fill()
    feed.commit(story('ny'))
    const tries = feed.cursors.length
    await expect.poll(() => feed.cursors.length, patience).toBeGreaterThan(tries + 2)
    expect(logged).toEqual([expect.stringContaining('database or disk is full')])
    meddle('DROP TRIGGER full')
    await expect.poll(() => reader.copy, patience).toBe('in-step')
    expect(logged.slice(1)).toEqual([expect.stringContaining('can be written again')])
  })
})

test('a snapshot that begins anew, since a backup was put back meanwhile, leaves nothing of the first one', async () => {
  const begin = { type: 'begin', mode: 'snapshot', first: true } as const
  feed.send(begin)
  feed.send({ type: 'row', row: story('bare-i-den-gamle') })
  feed.send({ type: 'commit', cursor: '', complete: false })
  await expect.poll(() => readModel.read().bySlug('stories', 'bare-i-den-gamle'), patience).not.toBeNull()
  feed.send(begin)
  feed.send({ type: 'commit', cursor: '9', complete: true })
  await expect.poll(() => readModel.read().bySlug('stories', 'bare-i-den-gamle'), patience).toBeNull()
})

describe('a CMS that is away', () => {
  /** Waits of the reader between two tries, in milliseconds. None of them takes long here. */
  let waits: number[]
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const tries = async (count: number) => {
    const before = waits.length
    await expect.poll(() => waits.length, patience).toBeGreaterThan(before + count)
  }
  const beginAnew = async (other: Partial<FeedReaderOptions>) => {
    await reader.close()
    waits = []
    begin({ wait, ...other })
  }
  const comesBack = async () => {
    await feed.close()
    feed = new FeedServer(smallWhole())
    address = await feed.listen()
    await expect.poll(() => reader.copy, patience).toBe('in-step')
  }

  test('is said in the log at the usual level, once, with the reason, and once when it is back', async () => {
    await beginAnew({ quiet: 0 })
    await expect.poll(() => reader.copy, patience).toBe('in-step')
    await feed.close()
    await tries(20)
    expect(logged).toEqual([expect.stringMatching(/"reason":".+no feed comes from the CMS/)])
    await comesBack()
    expect(logged.slice(1)).toEqual([expect.stringContaining('the feed comes again')])
  })

  test('is said too where nobody has ever answered: else a wrong CMS_URL gives 503 for ever and an empty log', async () => {
    await feed.close()
    await beginAnew({ quiet: 0 })
    await tries(20)
    expect(logged).toEqual([expect.stringContaining('ECONNREFUSED')])
  })

  test('is not worth a line for the seconds in which it starts', async () => {
    address = null
    await beginAnew({})
    await tries(20)
    await comesBack()
    expect(logged).toEqual([])
  })

  test('is worth one at once when it wants another token: that does not pass by itself', async () => {
    await beginAnew({ token: 'another-token' })
    await tries(5)
    expect(logged).toEqual([expect.stringContaining('401')])
  })

  test('is looked for at once after a connection that was well, however that ended and whatever came before', async () => {
    await feed.close()
    await beginAnew({})
    await tries(10)
    expect(waits.at(-1)).toBeGreaterThan(1_000)
    await comesBack()
    const before = waits.length
    feed.breakOff()
    await tries(0)
    expect(waits[before]).toBeLessThanOrEqual(100)
  })
})

test('what was written together is shown together, as far as the protocol promises', async () => {
  const rows = Array.from({ length: shownTogether }, (_, index): FeedMessage => ({ type: 'row', row: story(`sammen-${index}`) }))
  feed.send({ type: 'begin', mode: 'changes' }, ...rows, { type: 'heartbeat', database: 'down' })
  await expect.poll(() => reader.upstream, patience).toBe('database-down')
  expect(readModel.read().bySlug('stories', 'sammen-0')).toBeNull()
  feed.send({ type: 'commit', cursor: '9', complete: true })
  await expect.poll(() => readModel.read().bySlug('stories', `sammen-${shownTogether - 1}`), patience).not.toBeNull()
  expect(readModel.read().bySlug('stories', 'sammen-0')).not.toBeNull()
})
