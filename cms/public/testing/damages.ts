import { readFileSync, truncateSync, writeFileSync } from 'node:fs'

/** Where SQLite's header has the version that its user gave (sqlite.org/fileformat.html, 1.3). */
const userVersion = 60

/** Makes a read model's file one that another version of this program has written. */
export function ofAnotherVersion(file: string): void {
  const bytes = readFileSync(file)
  bytes.writeUInt32BE(9_999, userVersion)
  writeFileSync(file, bytes)
}

/** What can have happened to a read model's file, how to make it happen, and what the log must say of it. */
export const damages: readonly (readonly [name: string, damage: (file: string) => void, said: RegExp])[] = [
  ['cut off', (file) => truncateSync(file, 5_000), /cut off|malformed/],
  ['garbage', (file) => writeFileSync(file, 'this is no database'.repeat(1_000)), /not a database/],
  ['empty', (file) => writeFileSync(file, ''), /empty/],
  ['of another version', ofAnotherVersion, /version 9999/],
]
