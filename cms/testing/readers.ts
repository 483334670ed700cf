import { setTimeout as pause } from 'node:timers/promises'
import { inspect } from 'node:util'

/** Readers that ask without pause, and remember every time that they did not get what they asked for. */
export interface Readers {
  /** What went wrong so far, in words. */
  readonly failures: readonly string[]
  readonly answered: () => number
  stop(): Promise<void>
}

/** Milliseconds after which a reader has had enough. */
const patience = 10_000

/** Reads each path again and again, from as many readers as there are paths. */
export function readWithoutPause(origin: string, paths: readonly string[], every = 20): Readers {
  const failures: string[] = []
  let answered = 0
  let stopping = false
  const reader = async (path: string) => {
    while (!stopping) {
      try {
        const response = await fetch(origin + path, { signal: AbortSignal.timeout(patience) })
        const body = await response.arrayBuffer()
        if (response.ok && body.byteLength > 0) answered += 1
        else failures.push(`${path}: ${response.status}`)
      } catch (error) {
        failures.push(`${path}: ${inspect(error, { depth: 1 })}`)
      }
      await pause(every)
    }
  }
  const reading = paths.map(reader)
  return {
    failures,
    answered: () => answered,
    stop: async () => {
      stopping = true
      await Promise.all(reading)
    },
  }
}
