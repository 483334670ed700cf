import { setTimeout as delay } from 'node:timers/promises'

import type { CmsAddress } from '../../cms-address.js'
import { feedIdeasPath } from '../../feed/protocol.js'
import type { Log } from '../../log.js'
import { tellUpstream } from '../upstream/post.js'
import type { Spool } from './spool.js'

/** Milliseconds between two tries while the CMS is away. */
const wait = { first: 250, most: 15_000 }

interface DeliveryOptions {
  readonly spool: Spool
  readonly cms: CmsAddress
  readonly token: string
  readonly log: Log
}

/** Brings what waits to the inbox, one at a time, as often as it takes. The inbox knows what it has had before, so nothing comes there twice. */
export class Delivery {
  readonly #options
  readonly #stopping = new AbortController()
  /** Those that the CMS does not understand. Another program may, so they are tried again when this process starts anew. */
  readonly #refused = new Set<string>()
  readonly #done
  #wake = () => {}

  constructor(options: DeliveryOptions) {
    this.#options = options
    options.cms.follow(() => this.wake())
    this.#done = this.#run()
  }

  /** There is something to deliver, or somebody to deliver it to. */
  wake(): void {
    this.#wake()
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    this.#wake()
    await this.#done
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    let pause = wait.first
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => (this.#wake = resolve))
      const [reference] = [...this.#options.spool.waiting].filter((one) => !this.#refused.has(one))
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
        this.#options.log.info({ reason: String(error) }, 'ideas wait: the CMS does not take them now')
        await delay(pause, undefined, { signal }).catch(() => undefined)
        pause = Math.min(wait.most, pause * 2)
      }
    }
  }

  async #deliver(reference: string, target: URL): Promise<void> {
    const { spool, token, log } = this.#options
    const idea = await spool.read(reference)
    const status =
      idea === null ? 422 : await tellUpstream(target, JSON.stringify(idea), { token, signal: this.#stopping.signal })
    if (idea !== null && status === 200) return spool.remove(idea)
    if (status !== 422) throw new Error(`the CMS answered ${status}`)
    this.#refused.add(reference)
    log.error({ reference }, 'the CMS does not understand an idea; it is kept, and tried again after the next start')
  }
}
