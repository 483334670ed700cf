import { rmSync } from 'node:fs'

import type Database from 'libsql'
import { z } from 'zod'

/** SQLite's words for a file that cannot be believed (sqlite.org/rescode.html). */
const damageCodes = /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/

const checkSchema = z.object({ quick_check: z.string() })

/** The file is not a whole database any more. */
export class DamagedFile extends Error {}

/** Whether an error says that the file is damaged, and not only that it cannot be read or written just now. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedFile) return true
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && damageCodes.test(error.code)
}

/** Reads all of a database. @returns what is wrong with it, or null */
export function damageIn(database: Database.Database): string | null {
  try {
    const { quick_check: found } = checkSchema.parse(database.prepare('PRAGMA quick_check(1)').get())
    return found === 'ok' ? null : found
  } catch (error) {
    if (isDamage(error)) return String(error)
    throw error
  }
}

/** Removes a read model with everything that SQLite keeps beside it. */
export function removeReadModel(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
}
