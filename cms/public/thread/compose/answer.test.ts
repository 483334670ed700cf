import { Writable } from 'node:stream'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { readTarget } from '../../questions.js'
import { isDamage } from '../../read-model/damage.js'
import { smallWhole } from '../../testing/rows.js'
import type { FromThread } from '../messages.js'
import { createAnswer } from './answer.js'
import { KeptAnswers } from './kept.js'
import { openComposing } from './testing/composing.js'

let composing: ReturnType<typeof openComposing>
let told: FromThread[]
let damages: string[]
let logged: string
let answer: ReturnType<typeof createAnswer>

beforeEach(() => {
  composing = openComposing()
  composing.readModel.apply({ rows: smallWhole(), cursor: '1', snapshot: { number: 1, complete: true } })
  told = []
  damages = []
  logged = ''
  answer = createAnswer({
    composer: composing.composer,
    kept: new KeptAnswers(),
    log: pino({ level: 'debug' }, new Writable({ write: (line, _encoding, done) => done(void (logged += String(line))) })),
    tell: (message) => told.push(message),
    onFault: (error) => isDamage(error) && damages.push(String(error)) > 0,
  })
})
afterEach(() => composing.close())

function ask(target: string): void {
  const asked = readTarget(target)
  if (asked.kind !== 'resource' && asked.kind !== 'page') throw new Error(`${target} is no question`)
  answer(1, asked)
}

/** Does something to the file beside those who have it open. */
function meddle(sql: string): void {
  const database = new Database(composing.file)
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
