import type { PublishedSettings } from '../../../collections/publications/shape/index.js'
import type { Reading, Stored } from '../read-model/index.js'
import type { Addresses } from './addresses.js'

/** The row of the settings global, which exists once. */
const settingsId = 'viigran'

/** What one answer is composed from. Made for each answer: what it has looked up once, it keeps until the answer is done. */
export class Context {
  readonly reading
  readonly addresses
  #current: { settings: PublishedSettings | null; strategy: Stored<'strategies'> | null } | undefined
  #points: Stored<'points'>[] | undefined
  #areas: Stored<'areas'>[] | undefined

  constructor(reading: Reading, addresses: Addresses) {
    this.reading = reading
    this.addresses = addresses
  }

  get settings(): PublishedSettings | null {
    return this.#lookUp().settings
  }

  /** The current edition, if there is one and it is public. Points and areas of other editions are not shown. */
  get strategy(): Stored<'strategies'> | null {
    return this.#lookUp().strategy
  }

  /** The points of the current edition, by number. */
  get points(): Stored<'points'>[] {
    const { strategy } = this
    this.#points ??= strategy ? this.reading.childrenOf('points', strategy.id) : []
    return this.#points
  }

  /** The areas of the current edition, by number. */
  get areas(): Stored<'areas'>[] {
    const { strategy } = this
    this.#areas ??= strategy ? this.reading.childrenOf('areas', strategy.id) : []
    return this.#areas
  }

  #lookUp() {
    if (this.#current === undefined) {
      const settings = this.reading.byId('settings', settingsId)?.content ?? null
      const id = settings?.currentStrategy
      this.#current = { settings, strategy: id ? this.reading.byId('strategies', id) : null }
    }
    return this.#current
  }
}
