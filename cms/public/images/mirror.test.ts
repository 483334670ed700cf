import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { StoredImage } from '../read-model/index.js'
import { ReadModel } from '../read-model/index.js'
import { FeedServer, token } from '../testing/feed-server.js'
import { media, smallWhole, withdrawn } from '../testing/rows.js'
import { ImageFiles } from './files.js'
import { ImageMirror } from './mirror.js'

const picture = media('m1', 'x.webp')
const small: StoredImage = { name: 'a.webp', width: 1, height: 1, type: 'image/webp' }
const large: StoredImage = { name: 'b.webp', width: 2, height: 2, type: 'image/webp' }

let directory: string
let readModel: ReadModel
let files: ImageFiles
let logged: string
let faults: unknown[]
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-mirror-'))
  readModel = new ReadModel(join(directory, 'read-model.sqlite'), pino({ level: 'silent' }))
  readModel.apply({ rows: [...smallWhole(), picture], cursor: '1', snapshot: { number: 1, complete: true } })
  readModel.setImages('m1', picture.revision, [small, large])
  files = new ImageFiles(join(directory, 'images'))
  for (const { name } of [small, large]) writeFileSync(files.path(name), 'webp')
  logged = ''
  faults = []
})
afterEach(() => {
  vi.useRealTimers()
  readModel.close()
  rmSync(directory, { recursive: true })
})

/** @param address of the CMS; null while it is away */
const begin = (address: URL | null = null) => {
  const log = pino({ level: 'warn' }, new Writable({ write: (line, _encoding, done) => done(void (logged += String(line))) }))
  const onFault = (error: unknown) => faults.push(error)
  return new ImageMirror({ cms: { current: () => address }, token, readModel, files, log, onFault })
}

/** Does something to the file beside those who have it open. */
function meddle(sql: string): void {
  const database = new Database(join(directory, 'read-model.sqlite'))
  database.exec(sql)
  database.close()
}

test('a picture folder that cannot be read costs no reader an answer: the thread goes on, and says so', async () => {
  rmSync(join(directory, 'images'), { recursive: true })
  writeFileSync(join(directory, 'images'), 'no folder')
  const mirror = begin()
  await expect.poll(() => logged).toContain('could not be looked for')
  await mirror.close()
})

test('nor does a lost picture while the disk is full', async () => {
  const mirror = begin()
  meddle("CREATE TRIGGER full BEFORE UPDATE ON image BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END")
  mirror.lost('a.webp')
  expect(logged).toContain('disk is full')
  await mirror.close()
})

test('nor does a start with a table of pictures that is damaged: whoever keeps the file is told', async () => {
  meddle(`PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'image';
    PRAGMA schema_version = 999`)
  const mirror = begin()
  await expect.poll(() => faults.length).toBeGreaterThan(0)
  await mirror.close()
})

test('one size of a picture that is missing takes the others from no reader, and is not forgotten', async () => {
  const mirror = begin()
  mirror.lost('a.webp')
  expect(readModel.read().filesOf('m1')).toEqual([large])
  expect([readModel.read().file('a.webp'), readModel.read().file('b.webp')]).toEqual(['lost', large])
  expect(readModel.images.wanted()).toEqual(['m1'])
  await mirror.close()
})

test('what was withdrawn just before a stop leaves the disk at the next start, as does what nobody knows', async () => {
  writeFileSync(files.path('nobody.webp'), 'webp')
  meddle(`DELETE FROM document WHERE kind = 'media'`)
  const mirror = begin()
  await expect
    .poll(() => [small, large, { name: 'nobody.webp' }].map(({ name }) => existsSync(files.path(name))))
    .toEqual([false, false, false])
  await mirror.close()
})

test('pictures that are withdrawn together leave in one transaction, since each waits for the disk while nobody is answered', async () => {
  const mirror = begin()
  const other: StoredImage = { ...small, name: 'c.webp' }
  const second = media('m2', 'y.webp')
  readModel.apply({ rows: [second], cursor: '2', snapshot: null })
  readModel.setImages('m2', second.revision, [large, other])
  writeFileSync(files.path(other.name), 'webp')
  let changes = 0
  readModel.onChange(() => (changes += 1))
  readModel.apply({ rows: [withdrawn('media', 'm1'), withdrawn('media', 'm2')], cursor: '3', snapshot: null })
  expect([small, large, other].map(({ name }) => existsSync(files.path(name)))).toEqual([false, false, false])
  // The rows of the feed, and the files.
  expect(changes).toBe(2)
  await mirror.close()
})

test('a picture that failed once is soon tried again, also beside one that is lost for good', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const cms = new FeedServer([])
  const mirror = begin(await cms.listen())
  readModel.apply({ rows: [media('m2', 'lost.webp')], cursor: '2', snapshot: null })
  for (let failures = 1; failures <= 10; failures += 1) {
    await expect.poll(() => faults.length).toBe(failures)
    if (failures < 10) vi.advanceTimersByTime(60_000)
  }
  readModel.apply({ rows: [media('m3', 'late.webp')], cursor: '3', snapshot: null })
  await expect.poll(() => faults.length).toBe(11)
  cms.file('late.webp', Buffer.from('webp'))
  vi.advanceTimersByTime(1_000)
  await expect.poll(() => readModel.images.namesOf('m3').length).toBeGreaterThan(0)
  await mirror.close()
  await cms.close()
})

test.each([
  ['has none of the pictures: its volume is not mounted, and none is said to be gone', false],
  ['misses one picture: it is gone', true],
])('the CMS %s', async (_, hasOthers) => {
  if (!hasOthers) readModel.setImages('m1', '', [])
  readModel.apply({ rows: [media('m2', 'lost.webp')], cursor: '2', snapshot: null })
  const cms = new FeedServer([])
  const mirror = begin(await cms.listen())
  // The second round begins after the first has come to its rest.
  await expect.poll(() => cms.filesAsked.filter((name) => name === 'lost.webp').length, { timeout: 10_000 }).toBeGreaterThan(1)
  expect(readModel.hasPictures).toBe(hasOthers)
  await mirror.close()
  await cms.close()
})
