import type { Listener } from './index.js'

/** Up is a database that answers and whose stream is open. */
export interface State {
  readonly hasBeenUp: boolean
  listens(cursor: string): void
  broke(reason: unknown): void
  answers(): void
  isSilent(reason: unknown): void
}

export function createState(listener: Listener): State {
  let cursor: string | undefined
  let answering = true
  let isUp: boolean | undefined
  let hasBeenUp = false
  const judge = (reason?: unknown) => {
    const now = cursor !== undefined && answering
    if (now === isUp || (isUp === undefined && reason === undefined && !now)) return
    isUp = now
    if (now && cursor !== undefined) {
      hasBeenUp = true
      listener.up(cursor)
    } else {
      listener.down(reason)
    }
  }
  return {
    get hasBeenUp() {
      return hasBeenUp
    },
    listens: (at) => {
      cursor = at
      judge()
    },
    broke: (reason) => {
      cursor = undefined
      judge(reason)
    },
    answers: () => {
      answering = true
      judge()
    },
    isSilent: (reason) => {
      answering = false
      judge(reason)
    },
  }
}
