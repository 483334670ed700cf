import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'

import { languageFor } from '../language.js'
import { answerProblem, words } from '../problem/index.js'
import { loginToken } from './login-token.js'

/** How long a request may take to arrive. Times in milliseconds. */
export interface SlowRequestLimits {
  /** The headers must have ended within this time. */
  readonly headers: number
  /** Within each span of this length a body must either end or have come `bytes` further. */
  readonly progress: { readonly span: number; readonly bytes: number }
  /** A whole body of somebody who is not signed in. */
  readonly body: number
  /** A whole body of an editor, whose photo may come over a slow line. */
  readonly upload: number
  /** What is left of a body that has been answered already. */
  readonly rest: number
}

const limits: SlowRequestLimits = {
  headers: 4_500,
  progress: { span: 8_000, bytes: 64 * 1024 },
  body: 8_500,
  upload: 15 * 60_000,
  rest: 1_000,
}

const checkEvery = 1_000

/** How long a new connection may say nothing, in milliseconds. Node counts the headers from the first byte, and both together must stay below 10 s. */
export const firstByte = 4_000

/** How long a connection without a request stays open, in milliseconds. Longer than a balancer keeps one, so that none is closed under its hands. */
export const keepAlive = 75_000

/**
 * Options for `http.createServer` that go with `limitSlowRequests` and `wellFormed`. Node's own `requestTimeout` is off: it counts the whole body,
 * and would cut a photo that comes over a slow line.
 */
export const serverOptions = {
  connectionsCheckingInterval: checkEvery,
  headersTimeout: limits.headers,
  requestTimeout: 0,
  keepAliveTimeout: keepAlive,
  // Looked for by `wellFormed`: Node's own answer says nothing.
  requireHostHeader: false,
} satisfies ServerOptions

interface Arriving {
  readonly response: ServerResponse
  readonly isSignedIn: boolean
  readonly begun: number
  /** Where it was at the last progress. */
  bytes: number
  since: number
}

/**
 * Cuts connections whose body does not end: within 10 s, answered with 408 where nothing was answered yet. Somebody who is signed in may take
 * longer as long as the body keeps coming. Headers are policed by Node itself (`serverOptions`).
 * @param isSignedIn asked once for each request with a body
 */
export function limitSlowRequests(
  server: Server,
  isSignedIn: (request: IncomingMessage) => boolean = saysToBeSignedIn,
  { progress, body, upload, rest }: SlowRequestLimits = limits,
): void {
  const arriving = new Map<IncomingMessage, Arriving>()

  server.on('request', (request, response) => {
    if (!hasBody(request)) return
    const now = Date.now()
    arriving.set(request, { response, isSignedIn: isSignedIn(request), begun: now, bytes: request.socket.bytesRead, since: now })
    request.once('close', () => arriving.delete(request))
  })

  const isTooSlow = (request: IncomingMessage, { response, isSignedIn, begun, bytes, since }: Arriving, now: number): boolean => {
    if (response.writableFinished) return now - since >= rest
    if (!isSignedIn) return now - begun >= body
    return now - begun >= upload || (now - since >= progress.span && request.socket.bytesRead - bytes < progress.bytes)
  }

  const check = setInterval(
    () => {
      const now = Date.now()
      for (const [request, came] of arriving) {
        if (request.complete) arriving.delete(request)
        else if (isTooSlow(request, came, now)) cut(request, came.response)
        else if (request.socket.bytesRead - came.bytes >= progress.bytes || waitsForUs(request)) {
          came.bytes = request.socket.bytesRead
          came.since = now
        }
      }
    },
    Math.min(checkEvery, progress.span / 4),
  )
  check.unref()
  server.once('close', () => clearInterval(check))
}

function cut(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    request.destroy()
    return
  }
  response.once('finish', () => request.destroy())
  const detail = words[languageFor(request.headers['accept-language'])].tooSlow
  answerProblem(response, { status: 408, detail, headers: { Connection: 'close' }, forEditors: true })
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

/** The public process cannot know whether it is true, since it has no secret; the CMS process behind it does, and cuts who only says so. */
const saysToBeSignedIn = ({ headers }: IncomingMessage): boolean => loginToken(headers) !== undefined

/** What has come fills the buffer: then it is our side that is slow, not the sender. */
function waitsForUs(request: IncomingMessage): boolean {
  return request.readableLength >= request.readableHighWaterMark
}
