import { setTimeout as wait } from 'node:timers/promises'

import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'

import type { Log } from '../../log.js'
import { isTransient } from './transient.js'

const attempts = 10

/** Milliseconds before another attempt: 50, 100, 200 … at most 2 s. */
const pause = (attempt: number) => Math.min(2_000, 25 * 2 ** attempt)

/**
 * Does all of `work` in one transaction, where the database has transactions. What another process or a database that is just starting
 * stands in the way of is tried again from the beginning, so `work` must look at what is there each time.
 */
export async function inTransaction<Result>(
  payload: Payload,
  log: Log,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const req = await createLocalReq({ locale: 'nb' }, payload)
    try {
      const begun = await initTransaction(req)
      const result = await work(req)
      if (begun) await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (attempt === attempts || !isTransient(error)) throw error
      log.debug({ error, attempt }, 'a transaction is tried again')
      await wait(pause(attempt))
    }
  }
}
