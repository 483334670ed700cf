import { setTimeout as delay } from 'node:timers/promises'

import type { CmsAddress } from '../../cms-address.js'
import { feedIdeasPath } from '../../feed/protocol.js'
import type { Log } from '../../log.js'
import { tellUpstream } from '../upstream/post.js'
import type { Spool } from './spool.js'

/** Milliseconds between two tries while the CMS is away, and until it is asked anew about an idea that it has not understood. */
const wait = { first: 250, most: 15_000, refused: 10 * 60_000 }

interface DeliveryOptions {
  readonly spool: Spool
  readonly cms: CmsAddress
  readonly token: string
  readonly log: Log
  /** Another time than the usual one until what was refused is tried again, in milliseconds. */
  readonly refusedFor?: number
}

/** Brings what waits to the inbox, one at a time, as often as it takes. The inbox knows what it has had before, so nothing comes there twice. */
export class Delivery {
  readonly #options
  readonly #stopping = new AbortController()
  /**
   * Those that the CMS did not understand. Another of its processes may, or a newer one, so they are tried again, by and by; the others do not wait for
   * them.
   */
  readonly #refused = new Set<string>()
  /** Those that could not be brought since each of the others had its turn. */
  readonly #failed = new Set<string>()
  readonly #done
  #wake = () => {}

  constructor(options: DeliveryOptions) {
    this.#options = options
    options.cms.follow(() => this.#forgive())
    this.#done = this.#run()
  }

  /** There is something to deliver. */
  wake(): void {
    this.#wake()
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    this.#wake()
    await this.#done
  }

  /** What was refused may be tried again: there is somebody else to deliver it to, or time has gone by. */
  #forgive(): void {
    this.#refused.clear()
    this.#wake()
  }

  /** Whose turn it is: the oldest that has not failed in this round. */
  #next(): string | undefined {
    let first: string | undefined
    for (const one of this.#options.spool.waiting.keys()) {
      if (this.#refused.has(one)) continue
      if (!this.#failed.has(one)) return one
      first ??= one
    }
    this.#failed.clear()
    return first
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    let pause = wait.first
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => (this.#wake = resolve))
      const reference = this.#next()
      const address = this.#options.cms.current()
      if (reference === undefined || address === null) {
        await woken
        continue
      }
      try {
        await this.#deliver(reference, new URL(feedIdeasPath, address))
        pause = wait.first
      } catch (error) {
        if (signal.aborted) return
        this.#failed.add(reference)
        this.#options.log.info({ reason: String(error) }, 'an idea waits: the CMS does not take it now')
        // Whoever comes meanwhile ends the pause: what comes then may be taken where the one before was not.
        const enough = new AbortController()
        const isOver = delay(pause, true, { signal: AbortSignal.any([signal, enough.signal]) }).catch(() => true)
        if (await Promise.race([woken, isOver])) pause = Math.min(wait.most, pause * 2)
        enough.abort()
      }
    }
  }

  async #deliver(reference: string, target: URL): Promise<void> {
    const { spool, token, log, refusedFor = wait.refused } = this.#options
    const idea = await spool.read(reference)
    const status =
      idea === null ? 422 : await tellUpstream(target, JSON.stringify(idea), { token, signal: this.#stopping.signal })
    if (idea !== null && status === 200) return spool.remove(idea)
    if (status !== 422) throw new Error(`the CMS answered ${status}`)
    if (this.#refused.size === 0) setTimeout(() => this.#forgive(), refusedFor).unref()
    this.#refused.add(reference)
    log.error({ reference }, 'the CMS does not understand an idea; it is kept, and tried again')
  }
}
