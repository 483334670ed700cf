import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { damages } from '../testing/damages.js'
import { smallWhole } from '../testing/rows.js'
import { ReadModel } from './index.js'
import { openReadModel } from './open-or-make.js'

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

test.each(['state', 'digest', 'words_stories_config'])(
  'a read model too large to be read whole is made anew at once where its table %s is damaged: else the process ends at every start',
  (table) => {
    const { lines, listening } = listen()
    const file = closedFile()
    const database = new Database(file)
    const [page, size] = [
      database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').raw(true).get(table),
      database.prepare('PRAGMA page_size').raw(true).get(),
    ].map((row: unknown) => Number(Array.isArray(row) ? row[0] : undefined))
    database.close()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(7, ((page ?? 0) - 1) * (size ?? 0), (page ?? 0) * (size ?? 0)))
    const again = openReadModel(file, listening, 0)
    expect(again.known).toBe(false)
    again.close()
    expect(lines[0]).toContain('made anew and filled from the feed')
  },
)

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
