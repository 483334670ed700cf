import type { mongo } from 'mongoose'
import { Types } from 'mongoose'
import type { Payload } from 'payload'
import { z } from 'zod'

import { keyOf, publicationsSlug } from '../../../collections/publications/index.js'
import type { Log } from '../../log.js'
import type { SequencedTable } from './index.js'
import { readRows } from './row.js'

const changeSchema = z
  .object({ _id: z.instanceof(Types.ObjectId), sequence: z.number() })
  .transform(({ _id, sequence }) => ({ record: String(_id), sequence }))

/** A collection of one document that says when somebody last wanted to see something happen. */
const nudges = 'viigran_nudges'

/** How long the server may take to say that it is there, in milliseconds. */
const pingPatience = 2_000

export interface MongodbTable extends SequencedTable {
  readonly collection: mongo.Collection
  /** Whether a row has this number, or none was given yet (0). */
  holds(sequence: number): Promise<boolean>
  /** Whether a record is there and was last written at this number or later. */
  isAsNewAs(known: { readonly record: string | undefined; readonly sequence: number }): Promise<boolean>
  /** Writes something that nobody reads, so that everybody who follows the database sees that it goes on. */
  nudge(): Promise<void>
  /** Rows are read no older than this from now on. */
  readNoEarlierThan(time: mongo.Timestamp): void
}

/**
 * The table in Payload's MongoDB.
 * @param replicated whether the server is in a replica set. Then only what a majority has is read: nothing that a new primary may lack.
 */
export function mongodbTable(
  database: Pick<Payload['db'], 'connection' | 'collections'>,
  replicated: boolean,
  log: Log,
): MongodbTable {
  const model = database.collections[publicationsSlug]
  if (model === undefined) throw new Error('The collection of publications is missing from the Payload config.')
  const client = database.connection.getClient()
  const db = client.db(database.connection.name)
  const collection = db.collection(model.collection.name)
  let notBefore: mongo.Timestamp | undefined

  async function find(
    filter: mongo.Filter<mongo.Document>,
    options: mongo.FindOptions = {},
  ): Promise<mongo.WithId<mongo.Document>[]> {
    if (!replicated) return collection.find(filter, options).toArray()
    const session = client.startSession({ causalConsistency: true })
    try {
      if (notBefore) session.advanceOperationTime(notBefore)
      return await collection.find(filter, { ...options, session, readConcern: 'majority' }).toArray()
    } finally {
      await session.endSession()
    }
  }

  const changes = async (filter: mongo.Filter<mongo.Document>, options: mongo.FindOptions) =>
    z.array(changeSchema).parse(await find(filter, { ...options, projection: { sequence: 1 } }))

  /** 0 or 1. */
  const count = async (filter: mongo.Filter<mongo.Document>) => (await find(filter, { limit: 1, projection: { _id: 1 } })).length

  return {
    collection,
    holds: async (sequence) => sequence === 0 || (await count({ sequence })) > 0,
    isAsNewAs: async ({ record, sequence }) =>
      record === undefined || (await count({ _id: new Types.ObjectId(record), sequence: { $gte: sequence } })) > 0,
    readNoEarlierThan: (time) => {
      if (notBefore === undefined || time.greaterThan(notBefore)) notBefore = time
    },
    rows: async (records) =>
      readRows((await find({ _id: { $in: records.map((record) => new Types.ObjectId(record)) } })).map(withId), log),
    page: async (after, limit) => {
      const filter = after === undefined ? {} : { _id: { $gt: new Types.ObjectId(after) } }
      const records = await find(filter, { sort: { _id: 1 }, limit })
      return {
        rows: readRows(records.map(withId), log),
        last: records.length === limit ? String(records.at(-1)?._id) : undefined,
      }
    },
    row: async (name) => readRows((await find({ key: keyOf(name) }, { limit: 1 })).map(withId), log)[0],
    nudge: async () =>
      void (await db
        .collection<{ _id: string }>(nudges)
        .updateOne({ _id: 'nudge' }, { $currentDate: { at: true } }, { upsert: true })),
    ping: async () => void (await db.command({ ping: 1 }, { timeoutMS: pingPatience })),
    changesFrom: (sequence) => changes({ sequence: { $gte: sequence } }, { sort: { sequence: 1 } }),
    // A replica set tells of it by itself (change streams); a server alone does not.
    gone: () => Promise.resolve(0),
    newest: async () => (await changes({}, { sort: { sequence: -1 }, limit: 1 }))[0],
  }
}

const withId = (record: mongo.WithId<mongo.Document>): unknown => ({ ...record, id: String(record._id) })

/** Whether the server is in a replica set, or is a router to some: only these have change streams. */
export async function hasChangeStreams({ connection }: Pick<Payload['db'], 'connection'>): Promise<boolean> {
  const hello = await connection.getClient().db('admin').command({ hello: 1 })
  return hello.setName !== undefined || hello.msg === 'isdbgrid'
}
