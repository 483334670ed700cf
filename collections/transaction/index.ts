import type { Payload, PayloadRequest } from 'payload'

import { isTransient } from './transient.js'

export { inTurn } from './in-turn.js'
export { isTransient } from './transient.js'

/** Where to read and write. Without an id there is no transaction: a database that has none, or an operation that wanted none. */
export interface Transaction {
  readonly payload: Payload
  readonly id: string | number | undefined
}

/** The transaction that a hook runs in. */
export async function transactionOf(req: PayloadRequest): Promise<Transaction> {
  return { payload: req.payload, id: await req.transactionID }
}

/**
 * A request that carries the transaction and nothing else: no user, no language. A new one for each call, since Payload writes what it
 * was asked with into the request.
 */
export const requestIn = ({ id }: Transaction): Pick<PayloadRequest, 'transactionID'> => ({ transactionID: id })

/** How a transaction of our own is tried. */
export interface Trying {
  /** How often, before its conflict with others is an error. */
  readonly attempts: number
  /** Milliseconds to wait after an attempt, the first being 1. */
  readonly pause: (attempt: number) => number
  /** Whether an error may not come again. */
  readonly isWorthRetrying: (error: unknown) => boolean
}

const usually: Trying = { attempts: 6, pause: (attempt) => Math.random() * 2 ** attempt * 5, isWorthRetrying: isTransient }

/** Does something from the beginning again when it met somebody else's transaction: it must look at what is there each time. */
export async function tryAgain<Result>(
  work: () => Promise<Result>,
  { attempts, pause, isWorthRetrying }: Trying = usually,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === attempts || !isWorthRetrying(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause(attempt)))
    }
  }
}

/** Runs `work` in a transaction of its own where the database has them, and tries it again (`tryAgain`). */
export async function inOwnTransaction<Result>(
  payload: Payload,
  work: (transaction: Transaction) => Promise<Result>,
  trying?: Trying,
): Promise<Result> {
  return tryAgain(async () => {
    const id = (await payload.db.beginTransaction()) ?? undefined
    try {
      const result = await work({ payload, id })
      if (id !== undefined) await payload.db.commitTransaction(id)
      return result
    } catch (error) {
      if (id !== undefined) await payload.db.rollbackTransaction(id)
      throw error
    }
  }, trying)
}
