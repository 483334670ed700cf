/** How many streams may be open: in all, and from one address. A whole town hall may share one address. */
export interface PlaceLimits {
  readonly inAll: number
  readonly perAddress: number
}

/** Why there is no place: this process has none left, or this address has taken its own. */
export type NoPlace = 'full' | 'too-many-from-here'

/** The places for open streams. Addresses are kept in memory for as long as a stream is open, and nowhere else. */
export class Places {
  readonly #limits
  readonly #perAddress = new Map<string, number>()
  #taken = 0

  constructor(limits: PlaceLimits) {
    this.#limits = limits
  }

  get taken(): number {
    return this.#taken
  }

  /** Takes a place. @returns a function that gives it back, or why there is none */
  take(address: string): (() => void) | NoPlace {
    const fromHere = this.#perAddress.get(address) ?? 0
    if (this.#taken >= this.#limits.inAll) return 'full'
    if (fromHere >= this.#limits.perAddress) return 'too-many-from-here'
    this.#taken += 1
    this.#perAddress.set(address, fromHere + 1)
    return () => {
      this.#taken -= 1
      const left = (this.#perAddress.get(address) ?? 1) - 1
      if (left === 0) this.#perAddress.delete(address)
      else this.#perAddress.set(address, left)
    }
  }
}
