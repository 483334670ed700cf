import { join } from 'node:path'

import Database from 'libsql'

import { Refusal } from '../refusal.js'
import { words } from './words.js'

/** Held until the process ends or `release` is called. */
export interface DataDirectoryLock {
  release(): void
}

/**
 * Takes one half of the data directory for this process: `cms` (database, media, secret) or `public` (read model, images). Two processes
 * that write to the same half would destroy each other's work.
 *
 * The lock is a transaction on an SQLite file: the operating system lets go of it when the process ends, however it ends, so
 * a crash leaves nothing to clean up.
 * @throws {Refusal} when another process has it
 */
export function lockDataDirectory(directory: string, half: 'cms' | 'public'): DataDirectoryLock {
  const database = new Database(join(directory, `.lock-${half}`))
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (!(error instanceof Error) || !/lock|busy/i.test(error.message)) throw error
    throw new Refusal(words.inUse(directory))
  }
  return {
    release: () => database.close(),
  }
}
