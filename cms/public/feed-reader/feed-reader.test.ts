import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { ReadModel } from '../read-model/index.js'
import { FeedServer, token } from '../testing/feed-server.js'
import { smallWhole, story } from '../testing/rows.js'
import { FeedReader } from './index.js'

const patience = { timeout: 10_000 }

let directory: string
let feed: FeedServer
let readModel: ReadModel
let reader: FeedReader
let begin: () => void
let logged: string[]

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-feed-reader-'))
  logged = []
  const stream = new Writable({ write: (line, _encoding, done) => done(void logged.push(String(line))) })
  readModel = new ReadModel(join(directory, 'read-model.sqlite'), pino({ level: 'silent' }))
  feed = new FeedServer(smallWhole())
  const address = await feed.listen()
  const log = pino({ level: 'warn' }, stream)
  begin = () => {
    reader = new FeedReader({ cms: { current: () => address }, token, readModel, log })
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
