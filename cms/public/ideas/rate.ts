import { LRUCache } from 'lru-cache'

/** How many ideas an address may send at once, and how many milliseconds it takes until it may send one more. A school or a town hall has one address. */
const usual = { atOnce: 20, interval: 30_000 } as const
export type RateLimits = Readonly<Record<'atOnce' | 'interval', number>>

/** So many addresses are remembered; of more, those that have sent nothing for the longest are forgotten. */
const mostAddresses = 20_000

/** Keeps one address from filling the inbox. What it knows is in memory only, and forgotten as soon as it makes no difference. */
export class Rate {
  readonly #limits
  /** Of each address the time from which it has everything at its disposal again, in ms since 1970. */
  readonly #fullAgain

  constructor(limits: RateLimits = usual) {
    this.#limits = limits
    this.#fullAgain = new LRUCache<string, number>({ max: mostAddresses, ttl: limits.atOnce * limits.interval })
  }

  /**
   * Counts one idea from an address.
   * @param now ms since 1970
   * @returns 0, or the seconds until the address may send one
   */
  take(address: string, now = Date.now()): number {
    const { atOnce, interval } = this.#limits
    const fullAgain = Math.max(this.#fullAgain.get(address) ?? 0, now) + interval
    const tooEarly = fullAgain - now - atOnce * interval
    if (tooEarly > 0) return Math.ceil(tooEarly / 1_000)
    this.#fullAgain.set(address, fullAgain)
    return 0
  }
}
