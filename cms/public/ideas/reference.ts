import { createHash } from 'node:crypto'

import type { NewIdea } from '../../../widgets/contract/index.js'

/** Crockford's base 32: nothing that looks like something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bitsPerLetter = 5
const letters = 12

/** What was said, and by whom. */
export const saidIn = ({ text, name, email, area }: NewIdea): string =>
  JSON.stringify([text, name ?? null, email ?? null, area ?? null])

/**
 * The name of an idea: 60 bits that follow from what was sent and from the key that it was sent with. So whoever sends a form once more, to whichever of
 * our processes and whenever, gets the same receipt, and the inbox the same idea. Nobody guesses it who has not the key.
 */
export function referenceOf(idea: NewIdea, key: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([key, saidIn(idea)]))
    .digest()
  let number = digest.readBigUInt64BE(0) >> BigInt(64 - bitsPerLetter * letters)
  let reference = ''
  for (let place = 0; place < letters; place += 1) {
    reference = (alphabet[Number(number % 32n)] ?? '') + reference
    number /= 32n
  }
  return reference.replace(/^(.{4})(.{4})/, '$1-$2-')
}
