import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Versions } from '../../../widgets/contract/index.js'
import { localeOf, methodNotAllowed, problemWords, sendProblem } from '../problem/index.js'
import { apiRoot } from '../resources/routes.js'

export const livePath = `${apiRoot}/live`

/** Milliseconds. Shorter than the minute after which proxies close a silent connection. */
const heartbeatInterval = 25_000
/** Open connections that one process takes. */
const maximumConnections = 12_000
/** Bytes that may wait for a reader before it is let go. It reconnects, and gets the present state. */
const maximumBacklog = 64 * 1024
/** Milliseconds between which each reader waits before it reconnects, so that a restart is not a stampede. */
const retry = { from: 1_000, to: 10_000 }

/** The live stream (WHATWG Server-Sent Events): tells open pages which resource has which version now. */
export class LiveStream {
  readonly #connections = new Set<ServerResponse>()
  readonly #heartbeat
  #versions: Versions = {}

  constructor() {
    this.#heartbeat = setInterval(() => this.#send(': \n\n'), heartbeatInterval)
    this.#heartbeat.unref()
  }

  get connections(): number {
    return this.#connections.size
  }

  /** Tells every reader of the versions that are other ones than before. */
  announce(versions: Versions): void {
    const changed = Object.fromEntries(Object.entries(versions).filter(([path, version]) => this.#versions[path] !== version))
    if (Object.keys(changed).length === 0) return
    this.#versions = { ...this.#versions, ...changed }
    this.#send(message(changed))
  }

  /** Opens a stream for this reader: all versions at once, then those that change. */
  open(request: IncomingMessage, response: ServerResponse): void {
    const locale = localeOf(new URLSearchParams(request.url?.split('?')[1]))
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendProblem(request, response, methodNotAllowed(locale, 'GET, HEAD, OPTIONS'))
      return
    }
    if (this.#connections.size >= maximumConnections) {
      const after = String(Math.ceil(5 + Math.random() * 25))
      sendProblem(request, response, { status: 503, detail: problemWords[locale].tooMany, headers: { 'Retry-After': after } })
      return
    }
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
    request.socket.setNoDelay(true)
    this.#connections.add(response)
    response.once('close', () => this.#connections.delete(response))
    const wait = Math.round(retry.from + Math.random() * (retry.to - retry.from))
    response.write(`retry: ${wait}\n${message(this.#versions)}`)
  }

  /** Ends every stream, so that the server can close. */
  close(): void {
    clearInterval(this.#heartbeat)
    for (const response of this.#connections) response.end()
  }

  #send(text: string): void {
    for (const response of this.#connections) {
      if (response.writableLength > maximumBacklog) response.destroy()
      else response.write(text)
    }
  }
}

const message = (versions: Versions): string => `event: versions\ndata: ${JSON.stringify(versions)}\n\n`
