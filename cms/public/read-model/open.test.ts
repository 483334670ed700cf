import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { damages } from '../testing/damages.js'
import { smallWhole } from '../testing/rows.js'
import { ReadModel } from './index.js'

const log = pino({ level: 'silent' })
let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-open-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** A log, and what stands in it. */
function listen() {
  const lines: string[] = []
  const stream = new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line))) })
  return { lines, listening: pino({ level: 'warn' }, stream) }
}

/** The file of a read model that nobody has open. The driver closes its own only when it likes to. */
function closedFile(): string {
  const first = new ReadModel(join(directory, 'first.sqlite'), log)
  first.apply({ rows: smallWhole(), cursor: '1', snapshot: { number: 1, complete: true } })
  first.close()
  const file = join(directory, 'read-model.sqlite')
  const copying = new Database(join(directory, 'first.sqlite'))
  copying.exec(`VACUUM INTO '${file}'`)
  copying.close()
  return file
}

test.each(damages)('an operator learns from the log that a read model was thrown away because it was %s', (_, damage, said) => {
  const { lines, listening } = listen()
  const file = closedFile()
  damage(file)
  const again = new ReadModel(file, listening)
  expect(again.known).toBe(false)
  again.close()
  expect(lines).toEqual([expect.stringContaining('made anew and filled from the feed')])
  expect(lines[0]).toMatch(said)
})

test('a read model that is missing is said in the log, as a warning where there was one before', () => {
  const { lines, listening } = listen()
  const file = join(directory, 'public', 'read-model.sqlite')
  new ReadModel(file, listening).close()
  expect(lines).toEqual([])
  rmSync(file)
  new ReadModel(file, listening).close()
  expect(lines).toEqual([expect.stringContaining('there is no read model')])
})

test('a read model that cannot be opened just now is not thrown away: it is all that readers have while the CMS is away', () => {
  const file = closedFile()
  const other = new Database(file)
  other.exec('BEGIN EXCLUSIVE')
  expect(() => new ReadModel(file, log)).toThrow(/locked|busy/i)
  other.exec('ROLLBACK')
  other.close()
  const again = new ReadModel(file, log)
  expect(again.known).toBe(true)
  again.close()
})
