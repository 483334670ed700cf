import { createHmac } from 'node:crypto'

import type { NewIdea } from '../../../widgets/contract/index.js'
import { saidIn } from './reference.js'

/** For so long at least the same words from the same address are the same idea, in milliseconds, and for twice as long at most. */
const span = 10 * 60_000

/** So many bits of an address count. Enough to tell two who say the same; too few to tell from a reference which address it was, also for us. */
const bitsOfAddress = 12

/**
 * Keys for ideas that come without one: the same for what the same address says twice within minutes, as a double click does, at whichever of our
 * processes. They follow from a secret that these share, so nothing about an address is kept anywhere, and nobody else can make them.
 * @param now ms since 1970
 * @returns the key of now, and the one that it would have been just before
 */
export function keysFor(idea: NewIdea, address: string, secret: string, now: number): readonly [string, string] {
  const digest = (...parts: readonly (string | number)[]) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['idea', ...parts]))
      .digest()
  const place = digest(address).readUInt16BE() >> (16 - bitsOfAddress)
  const turn = Math.floor(now / span)
  const key = (which: number) => digest(place, which, saidIn(idea)).toString('base64url')
  return [key(turn), key(turn - 1)]
}
