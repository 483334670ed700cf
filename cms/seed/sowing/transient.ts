import { mongo } from 'mongoose'
import { ValidationError } from 'payload'

import { recordCollection } from './record.js'

/**
 * Whether doing it again may help. MongoDB says so with labels (index builds right after start, write conflicts, a new primary); SQLite
 * with its busy codes; and somebody who sowed the same at the same time leaves its record behind, which the next attempt finds.
 */
export function isTransient(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (hasTransientLabel(cause) || hasBusyCode(cause)) return true
    if (cause instanceof ValidationError && cause.data.collection === recordCollection) return true
  }
  return false
}

const transientLabels = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError']

function hasTransientLabel(error: Error): boolean {
  return error instanceof mongo.MongoError && transientLabels.some((label) => error.hasErrorLabel(label))
}

function hasBusyCode(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')
}
