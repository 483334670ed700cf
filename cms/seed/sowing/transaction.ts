import { createLocalReq, ValidationError, type Payload, type PayloadRequest } from 'payload'

import { inOwnTransaction, isTransient } from '../../../collections/transaction/index.js'
import { recordCollection } from './record.js'

/** A database that is just starting may need some seconds. */
const attempts = 10

/** Milliseconds: 50, 100, 200 … at most 2 s. */
const pause = (attempt: number) => Math.min(2_000, 25 * 2 ** attempt)

/** Somebody who sows the same at the same time leaves its record behind, which the next attempt finds. */
const wasSownMeanwhile = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.collection === recordCollection

/** Does all of `work` in one transaction, where the database has transactions. It must look at what is there each time that it is tried. */
export const inTransaction = <Result>(payload: Payload, work: (req: PayloadRequest) => Promise<Result>): Promise<Result> =>
  inOwnTransaction(
    payload,
    async ({ id }) => {
      const req = await createLocalReq({ locale: 'nb' }, payload)
      return work(Object.assign(req, id !== undefined && { transactionID: id }))
    },
    { attempts, pause, isWorthRetrying: (error) => isTransient(error) || wasSownMeanwhile(error) },
  )
