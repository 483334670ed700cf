/** MongoDB's WriteConflict, and SQLite's word for another process that is writing. */
const transientCodes = new Set<unknown>([112, 'SQLITE_BUSY'])

/** Whether the same work, begun anew, may well succeed. Looks through Payload's wrapping of the database's error. */
export function isTransient(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && transientCodes.has(error.code)) return true
  if ('errorLabels' in error && Array.isArray(error.errorLabels) && error.errorLabels.includes('TransientTransactionError'))
    return true
  return 'cause' in error && isTransient(error.cause)
}
