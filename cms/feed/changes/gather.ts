import type { Event, Token } from './token.js'

/** Milliseconds within which the writes of one transaction have all come: the server sends them in one answer. */
const together = 3

export interface Gathering {
  add(event: Event): void
  /** Forgets what was not told yet. */
  stop(): void
}

/** Gathers the writes that come together, so that readers get a transaction as one, and tells them with the place of the last. */
export function gather(tell: (records: string[], last: Token) => void): Gathering {
  let records = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  return {
    add: ({ _id, documentKey }) => {
      if (documentKey) records.add(String(documentKey._id))
      clearTimeout(timer)
      timer = setTimeout(() => {
        const told = [...records]
        records = new Set()
        tell(told, _id)
      }, together)
    },
    stop: () => clearTimeout(timer),
  }
}
