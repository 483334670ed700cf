const usualFirst = 500
const longest = 30_000

/** A process that has answered for this long (ms) counts as healthy: what ended it is not what ended the one before. */
const healthyAfter = 60_000

/** How long to wait before the next start. Counts failures in a row. */
export interface Backoff {
  /** Milliseconds to wait after a run that was ready for `readyFor` ms (0: it never got so far). */
  after(readyFor: number): number
}

/** 0.5, 1, 2, 4 … at most 30 s, or as many times `first` ms; from the beginning again after a healthy run. */
export function createBackoff(first = usualFirst): Backoff {
  let failures = 0
  return {
    after: (readyFor) => {
      failures = readyFor >= healthyAfter ? 1 : failures + 1
      return Math.min(longest, first * 2 ** (failures - 1))
    },
  }
}
