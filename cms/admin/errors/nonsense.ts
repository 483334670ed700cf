import type { Payload, PayloadRequest } from 'payload'

/** What SQLite and libsql call a statement, or a value in it, that makes no sense. */
const ofSqlite: readonly unknown[] = ['SQLITE_ERROR', 'SQLITE_MISMATCH']

/** MongoDB's BadValue, and what it says of a name that no field can have. */
const ofMongodb: readonly unknown[] = [2, 16_410]

/** What mongoose and bson call a value that a field cannot have. */
const ofValues: readonly string[] = ['CastError', 'BSONError']

/** What mongoose says of an operator that a field cannot have, drizzle of one that SQLite has not, and libsql of a value that is none. */
const saidOf = /^(Can't use \$|adapter\.operators\[queryOperator\] is not a function$|SQLite3 can only bind )/

/** How drizzle begins to tell a whole statement with its parameters. */
const failedQuery = /^Failed query:/

/** Where Payload (3.90) reads a `where` that is JSON. */
const readsQuestion = /^\s+at parseParams /m

/** Whether a database could make no sense of what it was asked: usually a visitor's nonsense, seldom a fault of ours. */
export function isNotUnderstood(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { name, message, stack, cause } = error
  const code = 'code' in error ? error.code : undefined
  return (
    ofSqlite.includes(code) ||
    (name === 'MongoServerError' && ofMongodb.includes(code)) ||
    ofValues.includes(name) ||
    saidOf.test(message) ||
    (error instanceof SyntaxError && readsQuestion.test(stack ?? '')) ||
    (failedQuery.test(message) && (cause instanceof RangeError || cause instanceof TypeError)) ||
    isNotUnderstood(cause)
  )
}

/**
 * Whether an error is the fault of whoever asked: a question was not understood, and that is not because nothing is. SQLite says of a table that
 * is gone what it says of nonsense, so where a statement failed it is asked something that makes sense.
 */
export async function isNonsense(error: Error, { method, payload }: PayloadRequest): Promise<boolean> {
  if (method !== 'GET' && method !== 'HEAD') return false
  return isNotUnderstood(error) && (!failedQuery.test(error.message) || answers(payload))
}

async function answers(payload: Payload): Promise<boolean> {
  try {
    await payload.count({ collection: 'users' })
    return true
  } catch {
    return false
  }
}
