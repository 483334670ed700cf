import { setTimeout as delay } from 'node:timers/promises'

import type { CmsAddress } from '../../cms-address.js'
import { feedMessageSchema, feedPath, type FeedMessage } from '../../feed/protocol.js'
import type { Log } from '../../log.js'
import type { ReadModel } from '../read-model/index.js'
import { askUpstream } from '../upstream/index.js'
import { FeedApplier } from './apply.js'
import { AwayNotice } from './away-notice.js'
import { lines } from './lines.js'

/** How the other side is: `away` when no feed comes, else what its heartbeats say of the database. */
export type Upstream = 'up' | 'database-down' | 'away'

/**
 * How our own copy is: `in-step` once this connection has brought what was missed and it is written, `cannot-write` from a failed write until
 * the next that succeeds, also when the disk is full and the other side well.
 */
export type Copy = 'in-step' | 'behind' | 'cannot-write'

export interface FeedReaderOptions {
  cms: Pick<CmsAddress, 'current'>
  token: string
  readModel: ReadModel
  log: Log
  /** Called when `upstream` or `copy` has become another. */
  onTurn?: () => void
  /** Called with what stood in the way of a batch, before it is tried again. */
  onFault?: (error: unknown) => unknown
  /** For how long nothing may come before the log says so, in milliseconds; tests have less patience. */
  quiet?: number
  /** Waits for some milliseconds, or until it is over; tests look how long. */
  wait?: (milliseconds: number, value: undefined, options: { signal: AbortSignal }) => Promise<unknown>
}

/** Milliseconds. At first the CMS is usually just starting, so the first tries follow each other closely. */
const pauses = { first: 100, most: 5_000 }

/** How often it is written down that we are in step, in milliseconds, while nothing else is written. */
const noteInterval = 60_000

/** What came could not be written. */
class Unwritten extends Error {}

/** Follows the CMS's feed for as long as the process lives, and goes on from where it was after every break. */
export class FeedReader {
  readonly #options
  readonly #stopping = new AbortController()
  readonly #away
  readonly #done
  #upstream: Upstream = 'away'
  #copy: Copy = 'behind'
  #notedAt = 0
  #pause = pauses.first
  /** What an earlier program did not understand, this one may: it asks for everything once. */
  #asksAnew: boolean

  constructor(options: FeedReaderOptions) {
    this.#options = options
    this.#asksAnew = options.readModel.hasMisread
    this.#away = new AwayNotice(options.log, options.quiet)
    this.#done = this.#follow()
  }

  get upstream(): Upstream {
    return this.#upstream
  }

  get copy(): Copy {
    return this.#copy
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    await this.#done
  }

  async #follow(): Promise<void> {
    const { wait = delay } = this.#options
    const { signal } = this.#stopping
    while (!signal.aborted) {
      const left = await this.#attempt()
      this.#turn(left, this.#copy === 'cannot-write' ? 'cannot-write' : 'behind')
      await wait(this.#pause / 2 + Math.random() * (this.#pause / 2), undefined, { signal }).catch(() => undefined)
      this.#pause = Math.min(pauses.most, this.#pause * 1.5)
    }
  }

  /** Follows the feed until it breaks off, and never throws. @returns how the other side is then */
  async #attempt(): Promise<Upstream> {
    const { cms, onFault } = this.#options
    try {
      const address = cms.current()
      // A CMS process that is not there yet is not asked, so looking for it often costs nothing.
      if (address === null) this.#pause = pauses.first
      else await this.#read(address)
      this.#broke(address === null ? 'there is no CMS process' : 'the CMS has ended it')
    } catch (error) {
      // The other side is as well as it was: it was us who left. What stood in the way has been told already.
      if (error instanceof Unwritten) return this.#upstream
      onFault?.(error)
      this.#broke(error)
    }
    return 'away'
  }

  #broke(reason: unknown): void {
    if (!this.#stopping.signal.aborted) this.#away.broke(reason)
  }

  #turn(upstream: Upstream, copy = this.#copy): void {
    if (this.#upstream === upstream && this.#copy === copy) return
    this.#upstream = upstream
    this.#copy = copy
    this.#options.onTurn?.()
  }

  /** @throws {Unwritten} said in the log when it begins */
  #write(work: () => void): void {
    const { log, onFault } = this.#options
    try {
      work()
    } catch (error) {
      onFault?.(error)
      if (this.#copy !== 'cannot-write')
        log.warn({ reason: String(error) }, 'the read model cannot be written: what is published now does not reach readers')
      this.#turn(this.#upstream, 'cannot-write')
      throw new Unwritten(String(error))
    }
  }

  #beat(database: 'up' | 'down'): void {
    this.#turn(database === 'up' ? 'up' : 'database-down')
    if (database === 'down' || this.#copy !== 'in-step' || Date.now() - this.#notedAt < noteInterval) return
    this.#notedAt = Date.now()
    this.#write(() => this.#options.readModel.noteInStep())
  }

  /** Reads until the connection ends. */
  async #read(address: URL): Promise<void> {
    const { readModel, token, log } = this.#options
    const target = new URL(feedPath, address)
    const cursor = readModel.state.get('cursor')
    if (cursor !== null && readModel.known && !this.#asksAnew) target.searchParams.set('cursor', cursor)
    const { body, end } = await askUpstream(target, { token, signal: this.#stopping.signal })
    try {
      const applier = new FeedApplier(readModel)
      for await (const line of lines(body)) {
        const given: unknown = JSON.parse(line)
        const message = feedMessageSchema.safeParse(given)
        if (!message.success) {
          const issues = message.error.issues.slice(0, 3)
          log.error(
            { issues },
            'a message of the feed is not understood; what it is about stays as it was until another program starts',
          )
          applier.misread(given)
          continue
        }
        if (message.data.type === 'heartbeat') this.#beat(message.data.database)
        else this.#take(applier, message.data)
      }
    } finally {
      end()
    }
  }

  #take(applier: FeedApplier, message: Exclude<FeedMessage, { type: 'heartbeat' }>): void {
    if (this.#upstream === 'away') this.#turn('up')
    this.#write(() => applier.take(message))
    if (message.type !== 'commit') return
    if (this.#copy === 'cannot-write') this.#options.log.warn('the read model can be written again')
    if (message.complete) {
      this.#asksAnew = false
      // However this connection ends, it has been well.
      this.#pause = pauses.first
      this.#away.over()
    }
    this.#turn(this.#upstream, message.complete ? 'in-step' : 'behind')
  }
}
