import { rmSync } from 'node:fs'

/** SQLite's words for a file that cannot be believed (sqlite.org/rescode.html). */
const damageCodes = /^SQLITE_(CORRUPT|NOTADB)/

/** Whether an error says that the file is damaged, and not only that it cannot be read or written just now. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && damageCodes.test(error.code)
}

/** Removes a read model with everything that SQLite keeps beside it. */
export function removeReadModel(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
}
