import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

import Database from 'libsql'

import type { Log } from '../../log.js'
import { damageIn, isDamage, removeReadModel } from './damage.js'
import { picturesIn, type KnownPicture } from './known-pictures.js'
import { schema, schemaVersion } from './schema.js'

export type ReadDatabase = Database.Database

/** The file is open. */
export interface Opened {
  readonly database: ReadDatabase
  /** What one of another version, which was here before, knew of the files in the picture folder: they are as good as they were. */
  readonly pictures: readonly KnownPicture[]
}

const pragmas = [
  'journal_mode = WAL',
  // What was withdrawn stays withdrawn after a power cut too: with NORMAL the last commits may go.
  'synchronous = FULL',
  'busy_timeout = 2000',
  'cache_size = -16000',
  'temp_store = MEMORY',
]

/** Files of more bytes than this take longer to read than a start may take. They are examined while they serve (thread/examine). */
export const largeFile = 32 * 1024 * 1024

function connect(file: string): ReadDatabase {
  const database = new Database(file)
  for (const pragma of pragmas) database.pragma(pragma)
  return database
}

const firstValue = (database: ReadDatabase, sql: string): unknown => {
  const row: unknown = database.prepare(sql).raw(true).get()
  return Array.isArray(row) ? row[0] : undefined
}

/** What is the matter with a file that cannot be used as it is: not ours, cut off, damaged, or of another version. The reason is for the log. */
function fault(database: ReadDatabase, file: string, most: number): { reason: string; isOfAnotherVersion: boolean } | null {
  const version = firstValue(database, 'PRAGMA user_version')
  if (version === 0) return { reason: 'it is empty', isOfAnotherVersion: false }
  if (version !== schemaVersion)
    return { reason: `it has version ${String(version)}, not ${schemaVersion}`, isOfAnotherVersion: true }
  const reason = isCutOff(database, file) ? 'it is cut off' : statSync(file).size > most ? null : damageIn(database)
  return reason === null ? null : { reason, isOfAnotherVersion: false }
}

/** Whether the file is shorter than its own header says. What the write-ahead log has is brought into it first, where there is room. */
function isCutOff(database: ReadDatabase, file: string): boolean {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (isDamage(error)) throw error
    return false
  }
  const bytes = Number(firstValue(database, 'PRAGMA page_count')) * Number(firstValue(database, 'PRAGMA page_size'))
  return statSync(file).size < bytes
}

/**
 * Opens the read model's file. What is missing, damaged or of another version is made anew and will be filled from the feed: it is
 * a copy, so nothing is lost.
 * @param file absolute path
 * @param most bytes of a file that is read whole before it is used
 * @throws when it cannot be opened for another reason; it stays as it is
 */
export function openReadDatabase(file: string, log: Log, most: number): Opened {
  if (!existsSync(file)) {
    // mkdir tells the first folder that it made: then nothing was ever here.
    const isFirst = mkdirSync(dirname(file), { recursive: true }) !== undefined
    log[isFirst ? 'info' : 'warn']({ file }, 'there is no read model; it is made and filled from the feed')
    return makeAnew(file)
  }
  let database: ReadDatabase | null = null
  let pictures: readonly KnownPicture[] = []
  try {
    database = connect(file)
    const found = fault(database, file, most)
    if (found === null) return { database, pictures }
    log.warn({ file, reason: found.reason }, 'the read model is made anew and filled from the feed')
    if (found.isOfAnotherVersion) pictures = picturesIn(database)
  } catch (error) {
    // A full disk or a missing permission passes; what is thrown away does not come back while the CMS is away.
    if (!isDamage(error)) {
      database?.close()
      throw error
    }
    log.warn({ file, reason: String(error) }, 'the read model cannot be read; it is made anew and filled from the feed')
  }
  database?.close()
  return makeAnew(file, pictures)
}

/** Like the driver's own, which hides why a transaction failed when SQLite has rolled it back already, as it does on a full disk. */
export function inTransaction<Result>(database: ReadDatabase, work: () => Result): Result {
  database.exec('BEGIN')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function makeAnew(file: string, pictures: readonly KnownPicture[] = []): Opened {
  removeReadModel(file)
  const database = connect(file)
  database.exec(schema)
  database.pragma(`user_version = ${schemaVersion}`)
  return { database, pictures }
}
