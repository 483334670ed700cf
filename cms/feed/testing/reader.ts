import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

import { feedMessageSchema, feedPath, type FeedMessage } from '../protocol.js'
import type { PublicationRow } from '../../../collections/publications/shape/index.js'

/** A batch as a reader gets it, from `begin` to `commit`. */
export interface Batch {
  readonly mode: 'snapshot' | 'changes'
  readonly rows: readonly PublicationRow[]
  readonly cursor: string
  readonly complete: boolean
}

/** A reader as the public process is one, but without a memory. */
export interface TestReader {
  /** The next batch. Heartbeats are left out. */
  batch(): Promise<Batch>
  /** The next complete snapshot, all its batches in one. */
  snapshot(): Promise<Batch>
  /** The next batch that has a row which satisfies a condition. */
  batchWith(condition: (row: PublicationRow) => boolean): Promise<Batch>
  heartbeat(database: 'up' | 'down'): Promise<void>
  /** Resolves when the other side has ended the stream. */
  readonly ended: Promise<void>
  leave(): void
}

/** Connects to a feed. */
export async function read(origin: string, token: string, cursor?: string): Promise<TestReader> {
  const leaving = new AbortController()
  const address = new URL(feedPath, origin)
  if (cursor !== undefined) address.searchParams.set('cursor', cursor)
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` }, signal: leaving.signal })
  if (!response.ok || response.body === null) throw new Error(`The feed answered ${response.status}.`)
  const input = Readable.from(response.body).on('error', () => undefined)
  const lines = createInterface({ input }).on('error', () => undefined)

  const unread: FeedMessage[] = []
  let arrived = () => {}
  lines.on('line', (line) => {
    unread.push(feedMessageSchema.parse(JSON.parse(line)))
    arrived()
  })
  const ended = new Promise<void>((resolve) => lines.once('close', resolve))
  let isOver = false
  void ended.then(() => {
    isOver = true
    arrived()
  })

  async function message(): Promise<FeedMessage> {
    for (;;) {
      const next = unread.shift()
      if (next !== undefined) return next
      if (isOver) throw new Error('The feed has ended.')
      await new Promise<void>((resolve) => (arrived = resolve))
    }
  }
  async function batch(): Promise<Batch> {
    let mode: Batch['mode'] = 'changes'
    let rows: PublicationRow[] = []
    for (;;) {
      const next = await message()
      if (next.type === 'begin') {
        mode = next.mode
        rows = []
      } else if (next.type === 'row') rows.push(next.row)
      else if (next.type === 'commit') return { mode, rows, cursor: next.cursor, complete: next.complete }
    }
  }
  return {
    batch,
    snapshot: async () => {
      const rows: PublicationRow[] = []
      for (;;) {
        const next = await batch()
        if (next.mode !== 'snapshot') continue
        rows.push(...next.rows)
        if (next.complete) return { ...next, rows }
      }
    },
    batchWith: async (condition) => {
      for (;;) {
        const next = await batch()
        if (next.rows.some(condition)) return next
      }
    },
    heartbeat: async (database) => {
      for (;;) {
        const next = await message()
        if (next.type === 'heartbeat' && next.database === database) return
      }
    },
    ended,
    leave: () => leaving.abort(),
  }
}
