import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Refusal } from '../refusal.js'
import { words } from './words.js'

const ownerOnly = 0o600

/**
 * The secret that signs logins, kept in `<data directory>/secret` (mode 0600). Made the first time. Whoever loses it loses no content;
 * everybody only has to log in again. Call it with the lock on the `cms` half.
 */
export function keptSecret(directory: string): string {
  const file = join(directory, 'secret')
  const secret = read(file) ?? make(file)
  if (secret.length < 16) throw new Refusal(words.damagedSecret(file))
  return secret
}

function read(file: string): string | undefined {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined
  chmodSync(file, ownerOnly)
  return readFileSync(file, 'utf8').trim()
}

/** Written beside and moved into place, so that the file is whole or not there. */
function make(file: string): string {
  const secret = randomBytes(32).toString('base64url')
  const unfinished = `${file}.new`
  writeFileSync(unfinished, `${secret}\n`, { mode: ownerOnly })
  renameSync(unfinished, file)
  return secret
}
