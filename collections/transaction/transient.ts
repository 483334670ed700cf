/** MongoDB's WriteConflict. */
const writeConflict = 112

/** MongoDB's words for what may well succeed the next time: index builds right after the start, write conflicts, a new primary. */
const transientLabels = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError']

/** Whether the same work, begun anew, may well succeed. Looks through Payload's wrapping of the database's error. */
export function isTransient(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && isTransientCode(error.code)) return true
  if ('errorLabels' in error && Array.isArray(error.errorLabels)) {
    const { errorLabels } = error
    if (transientLabels.some((label) => errorLabels.includes(label))) return true
  }
  return 'cause' in error && isTransient(error.cause)
}

/** SQLite's busy codes mean another process that is writing. */
const isTransientCode = (code: unknown): boolean =>
  code === writeConflict || (typeof code === 'string' && code.startsWith('SQLITE_BUSY'))
