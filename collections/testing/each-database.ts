import { afterAll, beforeAll, describe, inject } from 'vitest'

import { databaseAt } from './database-at.js'
import { openPlugin, type OpenPayload } from './payload.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a MongoDB replica set for the tests; null when none is to be had. Each test takes a database of its own there. */
    mongodbUri: string | null
  }
}

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

/**
 * Runs the same tests on a real SQLite file and on a real MongoDB replica set, where one is to be had.
 * @param open opens a Payload on a new SQLite file, or on the MongoDB at an address
 */
export function forEachDatabase(
  tests: (database: TestDatabase) => void,
  open: (databaseUri?: string) => Promise<OpenPayload> = (databaseUri) => openPlugin(databaseUri),
): void {
  describe('on SQLite', () => tests(prepared('SQLite', () => open())))
  const address = inject('mongodbUri')
  describe.skipIf(address === null)('on MongoDB', () => tests(prepared('MongoDB', () => open(databaseAt(address ?? '')))))
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
