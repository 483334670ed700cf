import { databaseAt } from '../../collections/testing/database-at.js'
import { startReplicaSet } from '../../cms/feed/testing/mongod.js'
import { notMeasured, type Figure } from './table.js'

/** Where a product that is measured keeps what it knows. */
export interface Database {
  readonly name: 'SQLite' | 'MongoDB'
  /** A fresh database: what the product is told of it. */
  fresh(): Record<string, string>
}

const sqlite: Database = { name: 'SQLite', fresh: () => ({}) }

const mongodbAt = (address: string): Database => ({
  name: 'MongoDB',
  fresh: () => ({ DATABASE_URI: databaseAt(address), PAYLOAD_SECRET: 'only for measuring this' }),
})

/** Measures on SQLite, and on MongoDB where it can be had. */
export async function onBoth(measure: (database: Database) => Promise<Figure[]>): Promise<Figure[]> {
  const figures = await measure(sqlite)
  return withMongodb(async (address) => [
    ...figures,
    ...(address === null ? [notMeasured('the same on MongoDB', '', 'no mongod here')] : await measure(mongodbAt(address))),
  ])
}

/** Gives the address of a MongoDB while something is measured: that of MONGODB_TEST_URI, else a mongod that is started for it, else null. */
export async function withMongodb(measure: (address: string | null) => Promise<Figure[]>): Promise<Figure[]> {
  const given = process.env.MONGODB_TEST_URI
  if (given) return measure(given)
  const set = await startReplicaSet().catch(() => null)
  try {
    return await measure(set && set.getUri())
  } finally {
    await set?.stop()
  }
}
