import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, inject } from 'vitest'

import { openNew, type OpenPayload } from './payload.js'

/** How long a database may take to start, in milliseconds. */
const startTime = 120_000

/** A Payload on one of the databases, opened once for a file. */
export interface TestDatabase {
  readonly name: 'SQLite' | 'MongoDB'
  /** Only while tests run. */
  readonly opened: OpenPayload
  /** Opens another one, empty, on the same kind of database. The caller closes it. */
  openAnother(): Promise<OpenPayload>
}

/** Runs the same tests on a real SQLite file and on a real MongoDB replica set, where one is to be had (cms/testing/global-setup.ts). */
export function forEachDatabase(tests: (database: TestDatabase) => void): void {
  describe('on SQLite', () => tests(prepared('SQLite', () => openNew())))
  const address = inject('mongodbUri')
  describe.skipIf(address === null)('on MongoDB', () => tests(prepared('MongoDB', () => openNew(databaseAt(address ?? '')))))
}

function prepared(name: TestDatabase['name'], open: () => Promise<OpenPayload>): TestDatabase {
  let opened: OpenPayload | undefined
  beforeAll(async () => {
    opened = await open()
  }, startTime)
  afterAll(() => opened?.close())
  return {
    name,
    get opened() {
      if (opened === undefined) throw new Error('The database is open only while tests run.')
      return opened
    },
    openAnother: open,
  }
}

/** A database of its own on a server, whatever database its address names. */
export const databaseAt = (address: string): string =>
  address.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/viigran-${randomUUID()}`)
