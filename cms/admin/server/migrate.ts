import type { Payload } from 'payload'

import { words, type Print } from '../../terminal/index.js'
import { migrations } from '../database/migrations.js'

/**
 * Brings the database to where this version wants it. SQLite: migrations that have not run yet, each in a transaction. MongoDB has no schema,
 * but its indexes are waited for: a transaction that meets a running index build fails.
 */
export async function migrate(payload: Payload, print: Print = () => undefined): Promise<void> {
  if (payload.db.name === 'mongoose') await Promise.all(Object.values(payload.db.connection.models).map((model) => model.init()))
  else {
    const waiting = await waitingMigrations(payload)
    if (waiting.length === 0) return
    print(words.migrating())
    await payload.db.migrate({ migrations: [...migrations] })
    print(words.migrated(waiting))
  }
}

async function waitingMigrations(payload: Payload): Promise<string[]> {
  const names = migrations.map(({ name }) => name)
  try {
    const { docs } = await payload.find({ collection: 'payload-migrations', limit: 0, pagination: false })
    return names.filter((name) => !docs.some((done) => done.name === name))
  } catch {
    return names
  }
}
