import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Locale, Versions } from '../../../widgets/contract/index.js'
import { localeFor, methodNotAllowed, problemWords, sendProblem, type Problem } from '../problem/index.js'
import { apiRoot } from '../resources/routes.js'
import { Broadcast } from './broadcast.js'
import { Places, type NoPlace, type PlaceLimits } from './places.js'

export const livePath = `${apiRoot}/live`

/** Milliseconds. Shorter than the minute after which proxies close a silent connection. */
const usualHeartbeat = 25_000
const defaultLimits: PlaceLimits = { inAll: 12_000, perAddress: 1_000 }
/** Bytes that may wait for a reader before it is let go. It reconnects, and gets the present state. */
const mostUnread = 64 * 1024
/** Milliseconds between which each reader waits before it reconnects, so that a restart is not a stampede. */
const retry = { from: 1_000, to: 10_000 }

export interface LiveOptions {
  /** The address of whoever asks, behind the proxies that we trust. */
  readonly addressOf: (request: IncomingMessage) => string
  readonly limits?: PlaceLimits
  /** Milliseconds between two heartbeats; tests have less patience. */
  readonly heartbeat?: number
}

/** The live stream (WHATWG Server-Sent Events): tells open pages which resource has which version now. */
export class LiveStream {
  readonly #addressOf
  readonly #places
  readonly #broadcast = new Broadcast(mostUnread)
  readonly #heartbeat
  /** How many were refused, and why. */
  readonly refused: Record<NoPlace, number> = { full: 0, 'too-many-from-here': 0 }
  #closed = false
  #versions: Versions = {}
  /** What has changed since readers were last told. */
  #untold: Versions = {}

  constructor({ addressOf, limits = defaultLimits, heartbeat = usualHeartbeat }: LiveOptions) {
    this.#addressOf = addressOf
    this.#places = new Places(limits)
    this.#heartbeat = setInterval(() => this.#broadcast.send(() => ': \n\n'), heartbeat)
    this.#heartbeat.unref()
  }

  get connections(): number {
    return this.#places.taken
  }

  /** Tells every reader of the versions that are other ones than before. While many are being told, what comes meanwhile is told together. */
  announce(versions: Versions): void {
    const changed = Object.entries(versions).filter(([path, version]) => this.#versions[path] !== version)
    if (changed.length === 0) return
    this.#versions = { ...this.#versions, ...versions }
    this.#untold = { ...this.#untold, ...Object.fromEntries(changed) }
    this.#broadcast.send(() => {
      const untold = this.#untold
      this.#untold = {}
      return Object.keys(untold).length === 0 ? '' : message(untold)
    })
  }

  /** Opens a stream for this reader: all versions at once, then those that change. */
  open(request: IncomingMessage, response: ServerResponse): void {
    const locale = localeFor(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendProblem(request, response, methodNotAllowed(locale, 'GET, HEAD, OPTIONS'))
      return
    }
    const giveBack = this.#places.take(this.#addressOf(request))
    if (typeof giveBack === 'string') {
      this.refused[giveBack] += 1
      sendProblem(request, response, refusals[giveBack](locale))
      return
    }
    response.once('close', giveBack)
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    })
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    const wait = Math.round(retry.from + Math.random() * (retry.to - retry.from))
    response.write(`retry: ${wait}\n${message(this.#versions)}`)
    if (this.#closed) response.end()
    else this.#broadcast.add(response)
  }

  /** Ends every stream, also those that are opened now, so that the server can close. */
  close(): void {
    this.#closed = true
    clearInterval(this.#heartbeat)
    for (const reader of this.#broadcast.readers) reader.end()
  }
}

const message = (versions: Versions): string => `event: versions\ndata: ${JSON.stringify(versions)}\n\n`

/** Seconds, differently for each, after which it is worth trying again. */
const later = () => ({ 'Retry-After': String(Math.ceil(5 + Math.random() * 25)) })

const refusals: Record<NoPlace, (locale: Locale) => Problem> = {
  full: (locale) => ({ status: 429, detail: problemWords[locale].tooMany, headers: later() }),
  'too-many-from-here': (locale) => ({ status: 429, detail: problemWords[locale].tooManyFromHere, headers: later() }),
}
