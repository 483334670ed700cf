import { setTimeout as wait } from 'node:timers/promises'

import type { mongo } from 'mongoose'

import type { MongodbTable } from '../table/mongodb.js'
import { gather, type Gathering } from './gather.js'
import type { Changes, Listener, Missed } from './index.js'
import { createState, type State } from './state.js'
import {
  cursorAt,
  endsHistory,
  eventSchema,
  HistoryEnded,
  isHistoryLost,
  isReached,
  positionOf,
  tokenSchema,
  type Standing,
  type Token,
} from './token.js'

/** All writes but those that only claim a row (publications/stored.ts), and of each no more than which record it was. */
const pipeline = [
  { $match: { $or: [{ operationType: { $ne: 'update' } }, { 'updateDescription.updatedFields.sequence': { $exists: true } }] } },
  {
    $project: {
      operationType: 1,
      documentKey: 1,
      clusterTime: 1,
      sequence: { $ifNull: ['$updateDescription.updatedFields.sequence', '$fullDocument.sequence'] },
    },
  },
]

/** Milliseconds. */
const pauses = { beforeListeningAnew: 100, betweenAskingWhetherItIsThere: 1_000 }

/** Where a table without rows stands. */
const nothingWritten = { record: undefined, sequence: 0 }

/** How long the server waits for something to tell before it says that there was nothing, in milliseconds. */
const patience = { listening: 250, catchingUp: 20 }

/**
 * Learns of commits by a change stream, in the order in which a majority of the replica set has them. After a break it goes on from the
 * last one; where the oplog does not reach back so far, it begins from now and says so.
 */
export function streamChanges(table: MongodbTable): Changes {
  const closing = new AbortController()
  const { signal } = closing
  let stream: mongo.ChangeStream | undefined
  let position: Standing | undefined
  let working: Promise<unknown> = Promise.resolve()

  const watch = (resumeAfter: Token | undefined, options: mongo.ChangeStreamOptions) =>
    table.collection.watch(pipeline, { ...options, ...(resumeAfter && { resumeAfter }), readConcern: { level: 'majority' } })

  async function listen(listener: Listener, state: State): Promise<void> {
    if (position && !(await table.isAsNewAs(position))) position = undefined
    stream = watch(position?.token, { maxAwaitTimeMS: patience.listening })
    let gathering: Gathering | undefined
    const take = (raw: unknown) => {
      const event = eventSchema.parse(raw)
      if (endsHistory(event)) throw new HistoryEnded(event.operationType)
      if (event.clusterTime) table.readNoEarlierThan(event.clusterTime)
      gathering?.add(event)
    }
    try {
      const first: unknown = await stream.tryNext()
      const begins = position === undefined
      position ??= { token: tokenSchema.parse(stream.resumeToken), ...((await table.newest()) ?? nothingWritten) }
      gathering = gather(position, (records, last) => {
        position = last
        listener.changed(records, cursorAt(last))
      })
      if (begins && state.hasBeenUp) listener.lost(cursorAt(position))
      state.listens(cursorAt(position))
      if (first !== null) take(first)
      while (!signal.aborted) take(await stream.next())
    } finally {
      gathering?.stop()
      await stream.close().catch(() => undefined)
    }
  }

  async function follow(listener: Listener, state: State): Promise<void> {
    while (!signal.aborted) {
      try {
        await listen(listener, state)
      } catch (error) {
        if (isHistoryLost(error)) position = undefined
        if (!signal.aborted) state.broke(error)
      }
      await wait(pauses.beforeListeningAnew, undefined, { signal }).catch(() => undefined)
    }
  }

  /**
   * The driver tries by itself for long to get a broken stream going; until then only asking shows that the database is away. Nor does the driver notice
   * when what comes back is an older copy: then the row where we stood a moment ago is missing, or older than we know it, whatever has been written since.
   */
  async function ask(state: State): Promise<void> {
    let before: Standing | undefined
    while (!signal.aborted) {
      try {
        await table.ping()
        state.answers()
        if (before && !(await table.isAsNewAs(before))) {
          position = undefined
          await stream?.close()
        }
        before = position
      } catch (error) {
        if (!signal.aborted) state.isSilent(error)
      }
      await wait(pauses.betweenAskingWhetherItIsThere, undefined, { signal }).catch(() => undefined)
    }
  }

  async function since(cursor: string): Promise<Missed | undefined> {
    const from = positionOf(cursor)
    if (from === undefined || !(await table.holds(from.sequence))) return undefined
    if (position === undefined) throw new Error('The change stream is not open.')
    const target = position.token
    const missed = watch(from.token, { maxAwaitTimeMS: patience.catchingUp })
    const records = new Set<string>()
    let { sequence } = from
    let before: Token | undefined
    try {
      while (!signal.aborted) {
        const raw: unknown = await missed.tryNext()
        if (raw !== null) {
          const event = eventSchema.parse(raw)
          if (endsHistory(event)) return undefined
          // Its row is read next, and maybe from a new primary that has not come so far.
          if (event.clusterTime) table.readNoEarlierThan(event.clusterTime)
          if (event.documentKey) records.add(String(event.documentKey._id))
          sequence = event.sequence ?? sequence
          continue
        }
        const reached = tokenSchema.parse(missed.resumeToken)
        if (isReached(target, reached)) return { records: [...records], cursor: cursorAt({ token: reached, sequence }) }
        // A database where nothing happens gives no sign of how far it has looked, so something is made to happen.
        if (before?._data === reached._data) await table.nudge()
        before = reached
      }
      throw new Error('The feed is closing.')
    } catch (error) {
      if (isHistoryLost(error)) return undefined
      throw error
    } finally {
      await missed.close().catch(() => undefined)
    }
  }

  return {
    start: (listener) => {
      const state = createState(listener)
      working = Promise.all([follow(listener, state), ask(state)])
    },
    since,
    close: async () => {
      closing.abort()
      await stream?.close().catch(() => undefined)
      await working
    },
  }
}
