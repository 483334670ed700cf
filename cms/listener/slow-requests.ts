import type { IncomingMessage, Server, ServerOptions } from 'node:http'

/** How long a request may take to arrive. Times in milliseconds. */
export interface SlowRequestLimits {
  /** The headers must have ended within this time. */
  readonly headers: number
  /** Within each span of this length a body must either end or have come `bytes` further. */
  readonly body: { readonly span: number; readonly bytes: number }
}

const limits: SlowRequestLimits = { headers: 8_000, body: { span: 8_000, bytes: 16_384 } }

const checkEvery = 1_000

/** How long a connection without a request stays open, in milliseconds. Longer than a balancer keeps one, so that none is closed under its hands. */
export const keepAlive = 75_000

/**
 * Options for `http.createServer` that go with `limitSlowRequests`. Node's own `requestTimeout` is off: it counts the whole body,
 * and would cut a photo that comes over a slow line.
 */
export const serverOptions = {
  connectionsCheckingInterval: checkEvery,
  headersTimeout: limits.headers,
  requestTimeout: 0,
  keepAliveTimeout: keepAlive,
} satisfies ServerOptions

/**
 * Cuts connections whose body does not end: at most 9 s after it stalled with the default limits. A body that keeps coming, however
 * large, is left alone. Headers are policed by Node itself (`serverOptions`).
 */
export function limitSlowRequests(server: Server, { body }: SlowRequestLimits = limits): void {
  const arriving = new Map<IncomingMessage, { bytes: number; since: number }>()

  server.on('request', (request) => {
    if (!hasBody(request)) return
    arriving.set(request, { bytes: request.socket.bytesRead, since: Date.now() })
    request.once('close', () => arriving.delete(request))
  })

  const check = setInterval(
    () => {
      const now = Date.now()
      for (const [request, progress] of arriving) {
        if (request.complete) arriving.delete(request)
        else if (request.socket.bytesRead - progress.bytes >= body.bytes || waitsForUs(request)) {
          arriving.set(request, { bytes: request.socket.bytesRead, since: now })
        } else if (now - progress.since >= body.span) request.destroy()
      }
    },
    Math.min(checkEvery, body.span / 4),
  )
  check.unref()
  server.once('close', () => clearInterval(check))
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

/** What has come fills the buffer: then it is our side that is slow, not the sender. */
function waitsForUs(request: IncomingMessage): boolean {
  return request.readableLength >= request.readableHighWaterMark
}
