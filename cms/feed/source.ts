import type { Payload } from 'payload'

import type { Log } from '../log.js'
import type { Table } from './table/index.js'
import { hasChangeStreams, mongodbTable } from './table/mongodb.js'
import { sqliteTable } from './table/sqlite.js'
import { streamChanges } from './changes/change-stream.js'
import type { Changes } from './changes/index.js'
import { sequenceChanges } from './changes/sequence.js'

/** Milliseconds between two looks at the sequence: a look at SQLite is a matter of microseconds, at MongoDB a way over the network. */
const interval = { sqlite: 40, mongodb: 100 }

/** How far apart the clocks of those who write to a MongoDB may be, in milliseconds. */
const clockDifference = 60_000

/** How a Payload's publications are read and followed. */
export interface Source {
  readonly table: Table
  readonly changes: Changes
}

/**
 * The source that goes with Payload's database: SQLite, a MongoDB replica set, or a MongoDB that stands alone.
 * @throws when the database is another one, or is not there to be asked
 */
export async function sourceOf({ db }: Payload, log: Log): Promise<Source> {
  if (db.name === 'sqlite') {
    const table = sqliteTable(db, log)
    return { table, changes: sequenceChanges(table, { interval: interval.sqlite, late: 0 }) }
  }
  if (db.name !== 'mongoose') throw new Error(`The feed does not know the database «${db.name}».`)
  const replicated = await hasChangeStreams(db)
  const table = mongodbTable(db, replicated, log)
  if (replicated) return { table, changes: streamChanges(table) }
  return { table, changes: sequenceChanges(table, { interval: interval.mongodb, late: clockDifference }) }
}
