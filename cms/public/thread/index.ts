import type { Worker } from 'node:worker_threads'

import type { Versions } from '../../../widgets/contract/index.js'
import type { CmsAddress } from '../../cms-address.js'
import type { Log } from '../../log.js'
import { createBackoff } from '../../supervisor/backoff.js'
import type { Question } from '../questions.js'
import { nothingDone, sumOf } from './counts.js'
import type { Composed, Counts, FromThread, Missing, Settings, ToThread } from './messages.js'
import { delayOf, type Standing } from './standing.js'
import { startThread } from './start.js'
import { Turns, type TurnLimits } from './turns.js'

export { ThreadAway, ThreadBusy } from './turns.js'

/** How long a thread may take to close its files, in milliseconds. */
const closeWithin = 3_000

/** What changed in the thread, for whoever keeps answers or tells readers. */
export interface ThreadListener {
  /** The thread has its read model. Answers that were composed before are not followed by it. */
  opened(opened: { known: boolean; versions: Versions }): void
  composed(composed: Composed): void
  changed(change: { replaced: readonly Composed[]; dropped: readonly string[] | 'all'; versions: Versions }): void
}

export interface ThreadOptions {
  readonly settings: Settings
  readonly cms: CmsAddress
  readonly log: Log
  /** Starts the thread; tests hold on to it. */
  readonly start?: (settings: Settings) => Worker
  /** Other limits than the usual ones for what waits; tests have more patience. */
  readonly limits?: TurnLimits
}

/**
 * The composing thread, as the listening one sees it: it follows the feed, holds the read model and composes answers, so that nothing
 * of that ever stands in the way of a reader whose answer is ready. When it fails it is started again; what is ready stays.
 */
export class ComposingThread {
  readonly #options
  #listener: ThreadListener | undefined
  readonly #turns
  readonly #backoff = createBackoff()
  #worker: Worker | undefined
  #standing: Standing | undefined
  #openedAt: number | undefined
  /** When answers were last known to be what is published, in this life or an earlier one. */
  #inStepAt: number | undefined
  readonly #begunAt = Date.now()
  /** What threads before this one have done. */
  #before: Counts = nothingDone
  #counts: Counts = nothingDone
  failures = 0
  #restart: NodeJS.Timeout | undefined
  #closing = false

  constructor(options: ThreadOptions) {
    this.#options = options
    this.#turns = new Turns<Composed | Missing>(
      (number, question) => this.#tell({ type: 'compose', number, question }),
      options.limits,
    )
    options.cms.follow((address) => this.#tell({ type: 'cms', address: address?.href ?? null }))
  }

  /** Starts the thread and waits until it has its read model. @throws what stood in its way the first time */
  start(listener: ThreadListener): Promise<void> {
    this.#listener = listener
    return this.#start()
  }

  get standing(): Standing {
    return this.#standing ?? { known: false, upstream: 'away', copy: 'behind' }
  }

  /** Milliseconds since everything that was published was last known to be here; 0 while it is. */
  staleFor(): number {
    return delayOf(this.standing) === null ? 0 : Math.max(0, Date.now() - (this.#inStepAt ?? this.#begunAt))
  }

  /** What has been done since this process began. */
  get counts(): Counts {
    return sumOf(this.#before, this.#counts)
  }

  /** @throws {ThreadBusy, ThreadAway} when it cannot be composed soon */
  compose(question: Question): Promise<Composed | Missing> {
    return this.#turns.take(question)
  }

  asked(key: string, serial: number): void {
    this.#tell({ type: 'asked', key, serial })
  }

  forgotten(key: string, serial: number): void {
    this.#tell({ type: 'forgotten', key, serial })
  }

  lost(name: string): void {
    this.#tell({ type: 'lost', name })
  }

  async close(): Promise<void> {
    this.#closing = true
    clearTimeout(this.#restart)
    this.#turns.close()
    const worker = this.#worker
    if (worker === undefined) return
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    const deadline = setTimeout(() => void worker.terminate(), closeWithin)
    this.#tell({ type: 'close' })
    await ended
    clearTimeout(deadline)
  }

  #tell(message: ToThread): void {
    this.#worker?.postMessage(message)
  }

  #start(): Promise<void> {
    const { settings, cms, start = (given: Settings) => startThread('compose', given) } = this.#options
    const worker = start(settings)
    this.#worker = worker
    this.#openedAt = undefined
    this.#tell({ type: 'cms', address: cms.current()?.href ?? null })
    return new Promise((resolve, reject) => {
      worker.on('message', (message: FromThread) => {
        if (message.type === 'open') resolve()
        this.#hear(message)
      })
      worker.once('error', (error) => {
        this.#options.log.error({ err: error }, 'the composing thread failed')
        reject(error)
      })
      worker.once('exit', () => {
        reject(new Error('the composing thread ended before it had its read model'))
        this.#ended()
      })
    })
  }

  #hear(message: FromThread): void {
    const listener = this.#listener
    switch (message.type) {
      case 'open':
        this.#openedAt = Date.now()
        this.#inStepAt ??= message.inStepAt ?? undefined
        this.#stand(message.standing)
        listener?.opened({ known: message.standing.known, versions: message.versions })
        this.#turns.open()
        return
      case 'standing':
        this.#stand(message.standing)
        return
      case 'composed':
        // At once, not when the promise is looked at: a change may follow on its heels.
        if (message.keep) listener?.composed(message.result)
        this.#turns.resolve(message.number, message.result)
        return
      case 'missing':
        this.#turns.resolve(message.number, message.result)
        return
      case 'failed':
        this.#turns.reject(message.number, new Error(message.reason))
        return
      case 'changed':
        listener?.changed(message)
        return
      case 'counted':
        this.#counts = message.counts
    }
  }

  #stand(standing: Standing): void {
    const before = this.#standing
    if (delayOf(standing) === null || (before && delayOf(before) === null)) this.#inStepAt = Date.now()
    this.#standing = standing
  }

  /** A new thread goes on from the file, and with what waits. One that never opened is not tried again at the first start. */
  #ended(): void {
    const wasOpen = this.#openedAt !== undefined
    this.#worker = undefined
    this.#before = this.counts
    this.#counts = nothingDone
    if (this.#standing) this.#stand({ ...this.#standing, upstream: 'away', copy: 'behind' })
    this.#turns.ended()
    if (this.#closing || this.#standing === undefined) return
    this.failures += 1
    const wait = this.#backoff.after(wasOpen ? Date.now() - (this.#openedAt ?? 0) : 0)
    this.#restart = setTimeout(() => void this.#start().catch(() => undefined), wait)
  }
}
