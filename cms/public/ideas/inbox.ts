import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'

import type { IdeaAnswer, IdeaReceipt, Locale, NewIdea } from '../../../widgets/contract/index.js'
import type { CmsAddress } from '../../cms-address.js'
import type { ClientAddress } from '../../listener/client-address.js'
import type { Log } from '../../log.js'
import { Addresses } from '../answers/addresses.js'
import { Delivery } from './delivery.js'
import { monthsPromised } from './promise.js'
import { Rate, type RateLimits } from './rate.js'
import { keysFor } from './recent.js'
import { referenceOf } from './reference.js'
import { Spool } from './spool.js'
import { watchWaiting } from './watch.js'

export interface InboxOptions {
  /** The public process's own directory. Absolute. */
  readonly directory: string
  readonly cms: CmsAddress
  /** What the CMS knows us by, and all our processes share. */
  readonly token: string
  readonly publicUrl: URL | undefined
  readonly addressOf: ClientAddress
  /** Whether there is an area with that slug, as far as is known. */
  readonly hasArea: (slug: string) => Promise<boolean>
  readonly log: Log
  readonly limits?: RateLimits
  /** Until what the CMS has refused is tried again, in milliseconds; see `Delivery`. */
  readonly refusedFor?: number
}

/** What came of an idea: kept, or why not. */
export type Outcome =
  | { readonly type: 'kept'; readonly receipt: IdeaReceipt }
  | { readonly type: 'no-area' }
  | { readonly type: 'too-many'; readonly seconds: number }
  | { readonly type: 'full' }

/** Where ideas are kept until the CMS has them. It needs nobody else: a receipt means that the idea is on our own disk. */
export class Inbox {
  readonly #options
  readonly #spool
  readonly #delivery
  readonly #rate
  readonly #addresses
  readonly #stopWatching

  private constructor(options: InboxOptions, spool: Spool) {
    this.#options = options
    this.#spool = spool
    this.#delivery = new Delivery({ ...options, spool })
    this.#rate = new Rate(options.limits)
    this.#addresses = new Addresses(options.publicUrl)
    this.#stopWatching = watchWaiting({ spool, log: options.log })
  }

  static async open(options: InboxOptions): Promise<Inbox> {
    return new Inbox(options, await Spool.open(join(options.directory, 'ideas')))
  }

  /** How many ideas wait for the CMS, and for how long the oldest has, in milliseconds. */
  get backlog(): { readonly ideas: number; readonly waitedFor: number } {
    return { ideas: this.#spool.waiting.size, waitedFor: this.#spool.waitedFor() }
  }

  /** What is known of an idea that was taken here and that the CMS has told nothing of yet; null where there is none. */
  async waiting(reference: string, locale: Locale): Promise<IdeaAnswer | null> {
    const updatedAt = await this.#spool.receivedAt(reference)
    return updatedAt === null ? null : { ...this.receipt(reference, locale), reply: null, tiltak: null, updatedAt }
  }

  receipt(reference: string, locale: Locale): IdeaReceipt {
    return { ...this.#addresses.of('idea', locale, reference), reference, status: 'mottatt' }
  }

  /** Keeps an idea. A form that is sent twice gets the same receipt, and is counted once. */
  async take(idea: NewIdea, request: IncomingMessage, language: Locale): Promise<Outcome> {
    const { addressOf, hasArea, log } = this.#options
    const address = addressOf(request)
    const reference = this.#referenceOf(idea, address)
    const isNew = !this.#spool.knows(reference)
    if (isNew) {
      if (idea.area !== undefined && !(await hasArea(idea.area))) return { type: 'no-area' }
      const seconds = this.#rate.take(address)
      if (seconds > 0) return { type: 'too-many', seconds }
    }
    const { text, name = null, email = null, area = null } = idea
    // Without personal data there is nothing to agree to.
    const consent = name === null && email === null ? null : (idea.consent ?? null)
    const keptMonths = consent === null ? null : monthsPromised(consent)
    const receivedAt = new Date().toISOString()
    try {
      await this.#spool.keep({ reference, receivedAt, language, text, name, email, consent, keptMonths, area })
    } catch (error) {
      log.error({ reason: String(error) }, 'an idea could not be kept, and its sender was told so')
      return { type: 'full' }
    }
    if (isNew) this.#delivery.wake()
    return { type: 'kept', receipt: this.receipt(reference, language) }
  }

  async close(): Promise<void> {
    this.#stopWatching()
    await this.#delivery.close()
  }

  #referenceOf(idea: NewIdea, address: string): string {
    if (idea.key !== undefined) return referenceOf(idea, idea.key)
    const [now, before] = keysFor(idea, address, this.#options.token, Date.now())
    const earlier = referenceOf(idea, before)
    return this.#spool.knows(earlier) ? earlier : referenceOf(idea, now)
  }
}
