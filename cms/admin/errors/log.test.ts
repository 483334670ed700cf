import { APIError } from 'payload'
import { pino } from 'pino'
import { beforeEach, expect, it } from 'vitest'

import { logOptions } from './log.js'

let lines: string[]
beforeEach(() => {
  lines = []
})
const logAt = (level: 'warn' | 'debug') => pino(logOptions(level), { write: (line) => lines.push(line) })

const named = (name: string, message: string) => Object.assign(new Error(message), { name })
const failedQuery = (code: string) =>
  Object.assign(new Error('Failed query: select "email" from "users" where "email" = ?\nparams: kari@example.no'), {
    query: 'select "email" from "users" where "email" = ?',
    params: ['kari@example.no'],
    cause: Object.assign(new Error('what the database says'), { code }),
  })

it.each([
  ['a refusal', new APIError('Nei', 403, undefined, true)],
  ['an identifier that is none (MongoDB)', named('CastError', 'Cast to ObjectId failed for value "zzz"')],
  ['a question that is none (SQLite)', failedQuery('SQLITE_ERROR')],
  ['a form that breaks off', new Error('Unexpected end of form')],
])('%s fills no log, and is one short line for whoever looks for it', (_, err) => {
  logAt('warn').error({ err })
  expect(lines).toEqual([])
  logAt('debug').error({ err })
  expect(lines).toHaveLength(1)
})

it('a fault is logged with its place, and without what anybody has written', () => {
  logAt('warn').error({ err: failedQuery('SQLITE_IOERR') })
  logAt('warn').error({ err: new Error('E11000 duplicate key error dup key: { email: "kari@example.no" }') })
  logAt('warn').error(new Error('No account kari@example.no'))
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(line).toContain('log.test.ts')
    expect(line).not.toMatch(/kari|select/)
  }
  expect(lines[0]).toContain('SQLITE_IOERR')
})
