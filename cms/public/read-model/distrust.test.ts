import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { versionsOf } from '../resources/versions.js'
import { smallWhole } from '../testing/rows.js'
import { ReadModel } from './index.js'

let directory: string
let readModel: ReadModel
const tell = () =>
  readModel.apply({ rows: smallWhole(), cursor: '1', snapshot: { number: readModel.nextSnapshot(), complete: true } })
const stories = () => readModel.read().stories({ point: 'p1' }, { page: 1, limit: 9 })

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-distrust-'))
  readModel = new ReadModel(join(directory, 'read-model.sqlite'), pino({ level: 'silent' }))
  tell()
})
afterEach(() => {
  readModel.close()
  rmSync(directory, { recursive: true })
})

// What the document says of its sets is damaged as well, and yet it must leave those that it was counted in.
test.each([`replace(content, '"p1"', '"p9"')`, `'{'`])(
  'a document that is told anew is as if it had never been damaged, and so is what is counted: %s',
  (content) => {
    const before = { stories: stories(), versions: versionsOf(readModel) }
    const database = new Database(join(directory, 'read-model.sqlite'))
    database.exec(`UPDATE document SET content = ${content} WHERE id = 'h-blabaer'`)
    database.close()
    expect(readModel.distrust([{ kind: 'stories', id: 'h-blabaer' }])).toBe(true)
    expect(readModel.distrust([{ kind: 'stories', id: 'h-blabaer' }])).toBe(false)
    expect(readModel.hasMisread).toBe(true)
    tell()
    expect({ stories: stories(), versions: versionsOf(readModel) }).toEqual(before)
    expect(readModel.hasMisread).toBe(false)
  },
)
