import type { Audience } from '../hub.js'

/** A reader that is so many records behind gets everything anew: that takes no memory here. */
const mostBehind = 5_000

/** What one reader has not got yet: the names of records, or everything. */
export interface Backlog extends Audience {
  readonly owesEverything: boolean
  oweEverything(): void
  /** Hands over what is owed, and owes nothing from now on. */
  take(): readonly string[]
  /** Resolves when something happens that may concern the reader, or after some milliseconds. */
  somethingHappens(milliseconds?: number): Promise<void>
  readonly wake: () => void
}

/** @param turned called when the database came or went */
export function createBacklog(turned: () => void): Backlog {
  const records = new Set<string>()
  let everything = false
  let wake = () => {}

  const oweEverything = () => {
    everything = true
    records.clear()
    wake()
  }
  return {
    get owesEverything() {
      return everything
    },
    oweEverything,
    changed: (changed) => {
      if (everything) return
      for (const record of changed) records.add(record)
      if (records.size > mostBehind) oweEverything()
      else wake()
    },
    lost: oweEverything,
    turned: () => {
      turned()
      wake()
    },
    take: () => {
      const taken = [...records]
      records.clear()
      everything = false
      return taken
    },
    somethingHappens: (milliseconds) =>
      new Promise((resolve) => {
        const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    wake: () => wake(),
  }
}
