import type { DatabaseAdapterObj } from 'payload'

import { mongodb } from './mongodb.js'
import { sqlite } from './sqlite.js'

export { findReplicaSet } from './mongodb.js'
export { migrationDirectory } from './sqlite.js'

/** The database that the environment names: MongoDB where there is an address, else SQLite in the data directory. */
export function databaseFor({
  databaseUri,
  dataDirectory,
}: {
  databaseUri: string | undefined
  dataDirectory: string
}): DatabaseAdapterObj {
  return databaseUri === undefined ? sqlite(dataDirectory) : mongodb(databaseUri)
}
