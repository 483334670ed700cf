import type { Log } from '../../log.js'
import { UpstreamRefusal } from '../upstream/index.js'

/** For so long nothing may come before it is said, in milliseconds: a CMS process needs some seconds to start. */
const usualQuiet = 30_000

/** Tells operators at the usual level that no feed comes, and that it comes again; once each, however often it is tried. */
export class AwayNotice {
  readonly #log
  readonly #quiet
  /** Since when nothing comes; null while it does. */
  #since: number | null = performance.now()
  #said: 'nothing' | 'away' | 'refused' = 'nothing'

  /** @param quiet for how long nothing is said, in milliseconds */
  constructor(log: Log, quiet = usualQuiet) {
    this.#log = log
    this.#quiet = quiet
  }

  /** A try has failed, or what came has ended. A wrong token is said at once: it does not pass by itself. */
  broke(reason: unknown): void {
    this.#since ??= performance.now()
    const isRefused = reason instanceof UpstreamRefusal && reason.status === 401
    const isLong = performance.now() - this.#since >= this.#quiet
    const isNews = isRefused ? this.#said !== 'refused' : this.#said === 'nothing' && isLong
    if (isNews) this.#said = isRefused ? 'refused' : 'away'
    this.#log[isNews ? 'warn' : 'debug'](
      { reason: textOf(reason) },
      'no feed comes from the CMS: what is published now does not reach readers',
    )
  }

  /** What was missed has come. */
  over(): void {
    this.#since = null
    if (this.#said === 'nothing') return
    this.#said = 'nothing'
    this.#log.warn('the feed comes again')
  }
}

/** Where several addresses of one name refuse, the error has a code and no message. */
function textOf(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason)
  return reason.message || ('code' in reason ? String(reason.code) : reason.name)
}
