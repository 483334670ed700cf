import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The key that references are made with where this process has no secret that outlives it: kept in the directory, made the first time. */
export function keptKey(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, 'key')
  return read(file) ?? make(file)
}

/** @returns undefined when there is none, or one that was cut off */
function read(file: string): string | undefined {
  try {
    const key = readFileSync(file, 'utf8').trim()
    return key.length >= 32 ? key : undefined
  } catch {
    return undefined
  }
}

function make(file: string): string {
  const key = randomBytes(32).toString('base64url')
  const part = `${file}.part`
  const handle = openSync(part, 'w', 0o600)
  writeSync(handle, key)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(part, file)
  return key
}
