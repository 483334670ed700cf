/** Gives out one turn at a time, in the order in which they were asked for. */
export interface Turns {
  /**
   * Waits for a turn and takes it.
   * @returns a function that gives it back; calling it again does nothing
   * @throws {NoTurnError} when the turn before does not end within `patience` ms
   */
  take(patience: number): Promise<() => void>
}

export class NoTurnError extends Error {}

export function createTurns(): Turns {
  const waiting: (() => void)[] = []
  let taken = false

  const giveBack = () => {
    const next = waiting.shift()
    if (next) next()
    else taken = false
  }

  const once = (work: () => void) => {
    let done = false
    return () => {
      if (!done) work()
      done = true
    }
  }

  return {
    take: (patience) => {
      if (!taken) {
        taken = true
        return Promise.resolve(once(giveBack))
      }
      return new Promise((resolve, reject) => {
        const mine = () => {
          clearTimeout(timer)
          resolve(once(giveBack))
        }
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(mine), 1)
          reject(new NoTurnError(`Somebody else has been writing for more than ${patience} ms.`))
        }, patience)
        waiting.push(mine)
      })
    },
  }
}
