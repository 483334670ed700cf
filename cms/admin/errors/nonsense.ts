import type { Payload, PayloadRequest } from 'payload'

/** What mongoose says of an operator that a field cannot have, and drizzle of one that SQLite has not. */
const noSuchOperator = /^(Can't use \$|adapter\.operators\[queryOperator\] is not a function$)/

/** MongoDB's BadValue. */
const badValue = 2

/**
 * Whether an error is the database's complaint about a question that makes no sense, which is the fault of whoever asked. Everything else is ours.
 * drizzle wraps whatever goes wrong in the same error, so where it does the database is asked something that makes sense.
 */
export async function isNonsense(error: Error, { method, payload, query }: PayloadRequest): Promise<boolean> {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (error instanceof SyntaxError) return typeof query?.where === 'string'
  if (error.constructor.name === 'DrizzleQueryError') return answers(payload)
  if (error.name === 'MongoServerError') return 'code' in error && error.code === badValue
  return error.name === 'CastError' || noSuchOperator.test(error.message)
}

async function answers(payload: Payload): Promise<boolean> {
  try {
    await payload.count({ collection: 'users' })
    return true
  } catch {
    return false
  }
}
