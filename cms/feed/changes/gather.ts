import type { Event, Standing } from './token.js'

/** Milliseconds within which the writes of one transaction have all come: the server sends them in one answer. */
const together = 3

/** Milliseconds after which the first is told, however many more come. */
const longest = 50

export interface Gathering {
  add(event: Event): void
  /** Forgets what was not told yet. */
  stop(): void
}

/** Gathers the writes that come together after a place, so that readers get a transaction as one, and tells them with the place of the last. */
export function gather(from: Standing, tell: (records: string[], last: Standing) => void): Gathering {
  let last = from
  let records = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let begun = 0
  const tellAll = () => {
    const told = [...records]
    records = new Set()
    tell(told, last)
  }
  return {
    add: ({ _id, documentKey, sequence }) => {
      if (records.size === 0) begun = performance.now()
      if (documentKey) records.add(String(documentKey._id))
      last = { ...last, token: _id, ...(sequence !== undefined && documentKey && { sequence, record: String(documentKey._id) }) }
      clearTimeout(timer)
      if (performance.now() - begun >= longest) tellAll()
      else timer = setTimeout(tellAll, together)
    },
    stop: () => clearTimeout(timer),
  }
}
