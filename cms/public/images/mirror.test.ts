import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { ReadModel } from '../read-model/index.js'
import { media, smallWhole } from '../testing/rows.js'
import { ImageFiles } from './files.js'
import { ImageMirror } from './mirror.js'

let directory: string
let readModel: ReadModel
let files: ImageFiles
let logged: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-mirror-'))
  readModel = new ReadModel(join(directory, 'read-model.sqlite'), pino({ level: 'silent' }))
  readModel.apply({ rows: [...smallWhole(), media('m1', 'x.webp')], cursor: '1', snapshot: { number: 1, complete: true } })
  files = new ImageFiles(join(directory, 'images'))
  logged = ''
})
afterEach(() => {
  readModel.close()
  rmSync(directory, { recursive: true })
})

const begin = () => {
  const log = pino({ level: 'warn' }, new Writable({ write: (line, _encoding, done) => done(void (logged += String(line))) }))
  return new ImageMirror({ cms: { current: () => null }, token: '', readModel, files, log })
}

test('a picture folder that cannot be read costs no reader an answer: the thread goes on, and says so', async () => {
  rmSync(join(directory, 'images'), { recursive: true })
  writeFileSync(join(directory, 'images'), 'no folder')
  const mirror = begin()
  await expect.poll(() => logged).toContain('could not be looked for')
  await mirror.close()
})

test('nor does a lost picture while the disk is full', async () => {
  readModel.setImages('m1', 'r', [{ name: 'a.webp', width: 1, height: 1, type: 'image/webp' }])
  const mirror = begin()
  const database = new Database(join(directory, 'read-model.sqlite'))
  database.exec("CREATE TRIGGER full BEFORE DELETE ON image BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END")
  database.close()
  mirror.lost('a.webp')
  expect(logged).toContain('disk is full')
  await mirror.close()
})
