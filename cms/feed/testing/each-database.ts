import { randomUUID } from 'node:crypto'

import type { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { afterAll, beforeAll, describe } from 'vitest'

import { startReplicaSet } from './mongod.js'
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

/** Runs the same tests on a real SQLite file and on a real MongoDB replica set. */
export function forEachDatabase(tests: (database: TestDatabase) => void): void {
  describe('on SQLite', () => tests(prepared('SQLite', () => openNew())))
  describe('on MongoDB', () => {
    let server: MongoMemoryReplSet | undefined
    const address = process.env.MONGODB_TEST_URI
    beforeAll(async () => {
      if (address === undefined) server = await startReplicaSet()
    }, startTime)
    const open = () => openNew(databaseAt(address ?? server?.getUri() ?? ''))
    tests(prepared('MongoDB', open))
    afterAll(async () => {
      await server?.stop()
    })
  })
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

/** A database of its own on a server. */
function databaseAt(address: string): string {
  const url = new URL(address)
  url.pathname = `/viigran-${randomUUID()}`
  return url.href
}
