import type { ServerResponse } from 'node:http'

import type { Log } from '../../log.js'
import type { Changes } from '../changes/index.js'
import type { Hub } from '../hub.js'
import { heartbeatInterval, type FeedMessage } from '../protocol.js'
import type { Table } from '../table/index.js'
import { createBacklog } from './backlog.js'
import { createOutlet, ReaderGone } from './outlet.js'

export interface ConnectionOptions {
  readonly hub: Hub
  readonly table: Table
  readonly changes: Changes
  /** Where the reader goes on from, or null when it has nothing. */
  readonly cursor: string | null
  /** How long a reader may take nothing before it is dropped, in milliseconds. */
  readonly patience: number
  readonly log: Log
}

/** Rows that are held in memory at a time. */
const atOnce = 100

/** Milliseconds before the database is asked again when it failed although it is said to be up. */
const pauses = { first: 100, longest: 5_000 }

/**
 * Serves one reader until it leaves: what it missed or everything, then every change. Keeps only the names of the records that the
 * reader has not got yet, and reads them when it can take them, so that it always gets the newest state.
 */
export async function serve(response: ServerResponse, options: ConnectionOptions): Promise<void> {
  const { hub, table, changes, cursor, patience, log } = options
  const outlet = createOutlet(response, patience)
  const heartbeat = () => outlet.mention({ type: 'heartbeat', database: hub.database })
  const backlog = createBacklog(heartbeat)

  /** Reads as soon as the database is there, however often it goes away meanwhile. */
  async function read<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let pause = pauses.first; ; pause = Math.min(pause * 2, pauses.longest)) {
      while (hub.database === 'down' && outlet.isOpen) await backlog.somethingHappens()
      if (!outlet.isOpen) throw new ReaderGone('The reader has left.')
      try {
        return await work()
      } catch (error) {
        log.warn({ err: error }, 'the feed could not read the database and tries again')
      }
      await backlog.somethingHappens(pause)
    }
  }

  async function sendMissed(from: string): Promise<void> {
    const missed = await read(() => changes.since(from))
    if (missed === undefined) backlog.oweEverything()
    else await sendChanges(missed.records, missed.cursor)
  }

  async function sendChanges(records: readonly string[], upTo: string): Promise<void> {
    let messages: FeedMessage[] = [{ type: 'begin', mode: 'changes' }]
    for (let first = 0; first < records.length; first += atOnce) {
      if (first > 0) await outlet.send(messages.splice(0))
      const rows = await read(() => table.rows(records.slice(first, first + atOnce)))
      messages = [...messages, ...rows.map((row) => ({ type: 'row', row }) as const)]
    }
    await outlet.send([...messages, { type: 'commit', cursor: upTo, complete: true }])
  }

  /** From the first row to the last. What is written meanwhile is owed, and comes from where the listening stood before the first. */
  async function sendEverything(): Promise<void> {
    const upTo = await read(async () => {
      backlog.take()
      return hub.position ?? ''
    })
    let after: string | undefined
    do {
      const from = after
      const { rows, last } = await read(() => table.page(from, atOnce))
      if (backlog.owesEverything) return
      const messages = rows.map((row) => ({ type: 'row', row }) as const)
      const complete = last === undefined
      await outlet.send([
        { type: 'begin', mode: 'snapshot', first: from === undefined },
        ...messages,
        { type: 'commit', cursor: complete ? upTo : '', complete },
      ])
      after = last
    } while (after !== undefined)
  }

  response.once('close', backlog.wake).once('finish', backlog.wake)
  hub.join(backlog)
  const beat = setInterval(heartbeat, heartbeatInterval / 2)
  try {
    heartbeat()
    if (cursor === null) backlog.oweEverything()
    else await sendMissed(cursor)
    while (outlet.isOpen) {
      if (backlog.owesEverything) {
        await sendEverything()
        continue
      }
      const upTo = hub.position ?? ''
      const records = backlog.take()
      if (records.length > 0) await sendChanges(records, upTo)
      else await backlog.somethingHappens()
    }
  } catch (error) {
    response.destroy()
    if (error instanceof ReaderGone) log.info({ reason: error.message }, 'a reader of the feed was let go')
    else throw error
  } finally {
    clearInterval(beat)
    hub.leave(backlog)
  }
}
