import { mongo } from 'mongoose'
import { z } from 'zod'

/** A place in a change stream. As hex it sorts in the order of time (MongoDB manual, «Resume Tokens»). */
export const tokenSchema = z.object({ _data: z.string().regex(/^[0-9A-F]{16,4096}$/i) })
export type Token = z.infer<typeof tokenSchema>

/**
 * Where somebody stands: a place in the stream, and the number of a row that was written up to there, 0 before the first. Where no row has that
 * number any more, an older copy of the database may have been put back, which a change stream does not tell.
 */
export interface Position {
  readonly token: Token
  readonly sequence: number
}

/** Where the feed itself stands, with the record that has the number. */
export interface Standing extends Position {
  readonly record: string | undefined
}

export const cursorAt = ({ token, sequence }: Position): string => `stream-${token._data}-${sequence}`

/** @returns undefined for what is none */
export function positionOf(cursor: string): Position | undefined {
  const [, _data, sequence] = /^stream-([^-]+)-(\d{1,16})$/.exec(cursor) ?? []
  const { data: token } = tokenSchema.safeParse({ _data })
  return token && { token, sequence: Number(sequence) }
}

export const isReached = (target: Token, reached: Token): boolean => reached._data >= target._data

/** What a change stream says of one write. */
export const eventSchema = z.object({
  _id: tokenSchema,
  operationType: z.string(),
  documentKey: z.object({ _id: z.unknown() }).optional(),
  clusterTime: z.instanceof(mongo.Timestamp).optional(),
  sequence: z.number().optional(),
})
export type Event = z.infer<typeof eventSchema>

/** Rows are never deleted, only overwritten. Somebody who does it by hand, or drops the collection, begins another history. */
export const endsHistory = ({ operationType }: Event): boolean => !['insert', 'update', 'replace'].includes(operationType)

/** The stream cannot go on from where it was, since the history there ended. */
export class HistoryEnded extends Error {}

/** InvalidResumeToken, ChangeStreamFatalError, ChangeStreamHistoryLost and CappedPositionLost (error_codes.yml of MongoDB). */
const lostCodes: readonly unknown[] = [260, 280, 286, 136]

/** Whether an error says that the stream cannot begin from a place: it is no longer, or never was, in the oplog. */
export function isHistoryLost(error: unknown): boolean {
  return error instanceof HistoryEnded || (error instanceof mongo.MongoServerError && lostCodes.includes(error.code))
}
