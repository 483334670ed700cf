import { setTimeout as delay } from 'node:timers/promises'

import type { CmsAddress } from '../../cms-address.js'
import { feedMessageSchema, feedPath } from '../../feed/protocol.js'
import type { Log } from '../../log.js'
import type { ReadModel } from '../read-model/index.js'
import { askUpstream } from '../upstream/index.js'
import { FeedApplier } from './apply.js'
import { lines } from './lines.js'

/** How the other side is: `away` when no feed comes, else what its heartbeats say of the database. */
export type Upstream = 'up' | 'database-down' | 'away'

export interface FeedReaderOptions {
  cms: Pick<CmsAddress, 'current'>
  token: string
  readModel: ReadModel
  log: Log
  /** Called when the other side comes, goes, or says something else of its database. */
  onUpstream?: () => void
  /** Called with what stood in the way of a batch, before it is tried again. */
  onFault?: (error: unknown) => void
}

/** Milliseconds. At first the CMS is usually just starting, so the first tries follow each other closely. */
const wait = { first: 100, most: 5_000 }

/** Follows the CMS's feed for as long as the process lives, and goes on from where it was after every break. */
export class FeedReader {
  readonly #options
  readonly #stopping = new AbortController()
  readonly #done
  #upstream: Upstream = 'away'

  constructor(options: FeedReaderOptions) {
    this.#options = options
    this.#done = this.#follow()
  }

  get upstream(): Upstream {
    return this.#upstream
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    await this.#done
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stopping
    let pause = wait.first
    while (!signal.aborted) {
      try {
        const address = this.#options.cms.current()
        // A CMS process that is not there yet is not asked, so looking for it often costs nothing.
        if (address === null || (await this.#read(address))) pause = wait.first
      } catch (error) {
        this.#options.onFault?.(error)
        if (!signal.aborted) this.#options.log.info({ reason: String(error) }, 'the feed broke off; trying again')
      }
      this.#turn('away')
      await delay(pause / 2 + Math.random() * (pause / 2), undefined, { signal }).catch(() => undefined)
      pause = Math.min(wait.most, pause * 1.5)
    }
  }

  #turn(upstream: Upstream): void {
    if (this.#upstream === upstream) return
    this.#upstream = upstream
    this.#options.onUpstream?.()
  }

  /** Reads until the connection ends. @returns whether anything useful came */
  async #read(address: URL): Promise<boolean> {
    const { readModel, token, log } = this.#options
    const target = new URL(feedPath, address)
    const cursor = readModel.state.get('cursor')
    if (cursor !== null && readModel.known) target.searchParams.set('cursor', cursor)
    const { body, end } = await askUpstream(target, { token, signal: this.#stopping.signal })
    let useful = false
    try {
      const applier = new FeedApplier(readModel)
      for await (const line of lines(body)) {
        const message = feedMessageSchema.safeParse(JSON.parse(line))
        if (!message.success) {
          log.error(
            { issues: message.error.issues.slice(0, 3) },
            'a message of the feed has not the shape it should have and is left out',
          )
          continue
        }
        useful = true
        if (message.data.type === 'heartbeat') this.#turn(message.data.database === 'up' ? 'up' : 'database-down')
        else {
          if (this.#upstream === 'away') this.#turn('up')
          applier.take(message.data)
        }
      }
      return useful
    } finally {
      end()
    }
  }
}
