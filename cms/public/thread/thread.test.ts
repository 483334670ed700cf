import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'

import { ReadModel } from '../read-model/index.js'
import { openPublicSide, type PublicSide } from '../testing/public-side.js'
import { smallWhole, story } from '../testing/rows.js'
import type { Settings, ToThread } from './messages.js'
import { startThread } from './start.js'

let side: PublicSide | undefined
afterEach(async () => {
  await side?.end()
  side = undefined
})

/** A public process, its composing thread, and what that was told. */
async function openWatched() {
  const threads: Worker[] = []
  const told: ToThread[] = []
  side = await openPublicSide({
    rows: smallWhole(),
    composingLimits: { patience: 60_000, waiting: { quick: 500, slow: 100 } },
    startThread: (settings: Settings) => {
      const thread = startThread('compose', settings)
      const post = thread.postMessage.bind(thread)
      thread.postMessage = (message: ToThread) => {
        told.push(message)
        post(message)
      }
      threads.push(thread)
      return thread
    },
  })
  return { side, threads, told }
}

test('many who ask for the same at once wait for one composition', async () => {
  const { side, told } = await openWatched()
  const before = told.length
  const bodies = await Promise.all(Array.from({ length: 40 }, async () => (await side.get('/public/v1/stories?limit=7')).text()))
  expect(new Set(bodies).size).toBe(1)
  expect(told.slice(before).filter(({ type }) => type === 'compose')).toHaveLength(1)
})

test('different spellings of one question are one answer', async () => {
  const { side, told } = await openWatched()
  await side.get('/public/v1/stories?limit=5&page=1')
  const before = told.length
  for (const spelling of ['page=1&limit=5', 'limit=5', 'limit=5&locale=nb', 'limit=05'])
    await side.get(`/public/v1/stories?${spelling}`)
  expect(told.slice(before).filter(({ type }) => type === 'compose')).toEqual([])
})

describe('a composing thread that dies', () => {
  test('is started again; what is ready stays meanwhile, and who asks for what is not waits for the new one', async () => {
    const { side, threads } = await openWatched()
    const ready = await (await side.get('/public/v1/plakat')).text()
    await threads[0]?.terminate()
    const still = await side.get('/public/v1/plakat')
    expect(await still.text()).toBe(ready)
    expect(still.headers.get('cache-status')).toContain('away')
    expect((await side.get('/public/v1/areas')).status).toBe(200)
    side.feed.commit(story('etterpa'))
    await side.until('/public/v1/stories', (body) => body.includes('etterpa'))
    expect(threads).toHaveLength(2)
  })
})

test('a read model that is deleted while it is open is put back: else readers have nothing after a restart in an outage', async () => {
  const { side: first } = await openWatched()
  const folder = join(first.directory, 'public')
  rmSync(folder, { recursive: true })
  await expect.poll(() => existsSync(join(folder, 'read-model.sqlite')), { timeout: 20_000 }).toBe(true)
  await first.stop()
  side = await openPublicSide({ directory: first.directory, away: true })
  expect((await side.get('/public/v1/stories/blabaer')).status).toBe(200)
})

describe('a read model is examined', () => {
  const examined = async (damage: (file: string) => void) => {
    const directory = mkdtempSync(join(tmpdir(), 'viigran-examine-'))
    const file = join(directory, 'read-model.sqlite')
    const readModel = new ReadModel(file, pino({ level: 'silent' }))
    readModel.apply({ rows: smallWhole(), cursor: '1', snapshot: { number: 1, complete: true } })
    readModel.close()
    // Opening it again brings what the write-ahead log has into the file.
    new ReadModel(file, pino({ level: 'silent' })).close()
    damage(file)
    const thread = startThread('examine', file)
    const found = await new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject))
    rmSync(directory, { recursive: true })
    return found
  }

  test('and nothing is found where nothing is wrong', async () => {
    expect(await examined(() => undefined)).toBeNull()
  })

  test('and every document that is not what was written is named', async () => {
    const change = (file: string) => {
      const database = new Database(file)
      database.exec(`UPDATE document SET content = replace(content, 'Nytt', 'Nyttt') WHERE kind = 'stories'`)
      database.close()
    }
    const documents = ['h-blabaer', 'h-kø'].map((id) => ({ kind: 'stories', id }))
    expect(await examined(change)).toEqual({ what: 'documents', documents })
  })

  test.each<[string, (file: string) => void]>([
    ['cut off', (file) => truncateSync(file, 20_000)],
    ['overwritten in the middle', (file) => writeFileSync(file, Buffer.alloc(30_000, 7), { flag: 'r+' })],
  ])('and what is wrong is said: %s', async (_, damage) => {
    expect(await examined(damage)).toMatchObject({ what: 'file' })
  })
})
