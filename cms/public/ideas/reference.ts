import { createHmac } from 'node:crypto'

import type { NewIdea } from '../../../widgets/contract/index.js'

/** Crockford's base 32: nothing that looks like something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bitsPerLetter = 5
const letters = 12

/**
 * The name of an idea: 60 bits that follow from what was sent, and that nobody can guess who has not the key. So whoever sends the same once more, to
 * whichever of our processes and whenever, gets the same receipt, and the inbox the same idea.
 */
export function referenceOf({ text, name, email, area }: NewIdea, key: string): string {
  const said = JSON.stringify([text, name ?? null, email ?? null, area ?? null])
  const digest = createHmac('sha256', key).update(said).digest()
  let number = digest.readBigUInt64BE(0) >> BigInt(64 - bitsPerLetter * letters)
  let reference = ''
  for (let place = 0; place < letters; place += 1) {
    reference = (alphabet[Number(number % 32n)] ?? '') + reference
    number /= 32n
  }
  return reference.replace(/^(.{4})(.{4})/, '$1-$2-')
}
