import { createHash, randomUUID } from 'node:crypto'

import { LRUCache } from 'lru-cache'

import type { NewIdea } from '../../../widgets/contract/index.js'
import { saidIn } from './reference.js'

/** How long the same words from the same address are the same idea, in milliseconds. */
const window = 10 * 60_000
const mostRemembered = 10_000

/**
 * Keys for ideas that come without one: the same for what the same address says twice within minutes, as a double click does. In memory only, like
 * all that we know of addresses.
 */
export class Recent {
  readonly #keys = new LRUCache<string, string>({ max: mostRemembered, ttl: window })

  keyFor(idea: NewIdea, address: string): string {
    const said = createHash('sha256')
      .update(JSON.stringify([address, saidIn(idea)]))
      .digest('base64')
    const key = this.#keys.get(said) ?? randomUUID()
    this.#keys.set(said, key)
    return key
  }
}
