import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { ImageFiles } from '../../images/files.js'
import { readTarget } from '../../questions.js'
import { ReadModel } from '../../read-model/index.js'
import { smallWhole } from '../../testing/rows.js'
import type { FromThread } from '../messages.js'
import { createAnswer } from './answer.js'
import { Composer } from './composer.js'
import { KeptAnswers } from './kept.js'

let directory: string
let readModel: ReadModel
let told: FromThread[]
let damages: string[]
let logged: string
let answer: ReturnType<typeof createAnswer>

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-answer-'))
  readModel = new ReadModel(join(directory, 'read-model.sqlite'), pino({ level: 'silent' }))
  readModel.apply({ rows: smallWhole(), cursor: '1', snapshot: { number: 1, complete: true } })
  const assets = { stylesheet: '/assets/x.css', favicon: '/assets/x.svg', preloadedFonts: [] }
  told = []
  damages = []
  logged = ''
  answer = createAnswer({
    composer: new Composer({ readModel, files: new ImageFiles(join(directory, 'images')), assets, publicUrl: undefined }),
    kept: new KeptAnswers(),
    log: pino({ level: 'debug' }, new Writable({ write: (line, _encoding, done) => done(void (logged += String(line))) })),
    tell: (message) => told.push(message),
    endDamaged: (reason) => damages.push(reason),
  })
})
afterEach(() => {
  readModel.close()
  rmSync(directory, { recursive: true })
})

function ask(target: string): void {
  const asked = readTarget(target)
  if (asked.kind !== 'resource' && asked.kind !== 'page') throw new Error(`${target} is no question`)
  answer(1, asked)
}

/** Does something to the file beside those who have it open. */
function meddle(sql: string): void {
  const database = new Database(join(directory, 'read-model.sqlite'))
  database.exec(sql)
  database.close()
}

test.each(['/public/v1/stories?q=Ola+Nordmann', '/historier?q=Ola+Nordmann'])(
  'what somebody searched for is not in the log when it cannot be answered: %s',
  (target) => {
    meddle('DROP TABLE words_stories')
    ask(target)
    expect(told).toEqual([expect.objectContaining({ type: 'failed' })])
    expect(logged).toContain('could not be composed')
    expect(logged).not.toMatch(/Ola|Nordmann/i)
  },
)

test('the reader who meets the damage first is told to come back, as those after her, and not that we failed', () => {
  meddle(`PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'document';
    PRAGMA schema_version = 999`)
  ask('/public/v1/stories')
  expect(damages).toEqual([expect.stringMatching(/malformed|corrupt/i)])
  expect(told).toEqual([])
})
