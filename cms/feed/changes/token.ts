import { mongo } from 'mongoose'
import { z } from 'zod'

/** A place in a change stream. As hex it sorts in the order of time (MongoDB manual, «Resume Tokens»). */
export const tokenSchema = z.object({ _data: z.string().regex(/^[0-9A-F]{16,4096}$/i) })
export type Token = z.infer<typeof tokenSchema>

export const cursorAt = ({ _data }: Token): string => `stream-${_data}`

export function tokenOf(cursor: string): Token | undefined {
  const [kind, _data] = cursor.split('-')
  return kind === 'stream' ? tokenSchema.safeParse({ _data }).data : undefined
}

export const isReached = (target: Token, reached: Token): boolean => reached._data >= target._data

/** What a change stream says of one write. */
export const eventSchema = z.object({
  _id: tokenSchema,
  operationType: z.string(),
  documentKey: z.object({ _id: z.unknown() }).optional(),
  clusterTime: z.instanceof(mongo.Timestamp).optional(),
})
export type Event = z.infer<typeof eventSchema>

/** Rows are never deleted, only overwritten. Somebody who does it by hand, or drops the collection, begins another history. */
export const endsHistory = ({ operationType }: Event): boolean => !['insert', 'update', 'replace'].includes(operationType)

/** The stream cannot go on from where it was, since the history there ended. */
export class HistoryEnded extends Error {}

/**
 * Whether an error says that the stream cannot begin from a place: it is no longer, or never was, in the oplog (ChangeStreamHistoryLost
 * and its kin). The server marks all others that are worth trying again from the same place.
 */
export function isHistoryLost(error: unknown): boolean {
  if (error instanceof HistoryEnded) return true
  return error instanceof mongo.MongoServerError && !error.hasErrorLabel('ResumableChangeStreamError')
}
