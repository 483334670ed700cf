import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { smallWhole } from '../testing/rows.js'
import { ReadModel } from './index.js'

const log = pino({ level: 'silent' })
let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-open-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

test('a read model that cannot be opened just now is not thrown away: it is all that readers have while the CMS is away', () => {
  const first = new ReadModel(join(directory, 'first.sqlite'), log)
  first.apply({ rows: smallWhole(), cursor: '1', snapshot: { number: 1, complete: true } })
  first.close()
  const file = join(directory, 'read-model.sqlite')
  const copying = new Database(join(directory, 'first.sqlite'))
  copying.exec(`VACUUM INTO '${file}'`)
  copying.close()
  const other = new Database(file)
  other.exec('BEGIN EXCLUSIVE')
  expect(() => new ReadModel(file, log)).toThrow(/locked|busy/i)
  other.exec('ROLLBACK')
  other.close()
  const again = new ReadModel(file, log)
  expect(again.known).toBe(true)
  again.close()
})
