import { once } from 'node:events'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'

import { heartbeatInterval } from '../../feed/protocol.js'

/** Milliseconds without a byte after which a connection is dead. The feed's heartbeats come three times as often. */
const silence = 3 * heartbeatInterval

/** The CMS process is there and does not give what was asked for. */
export class UpstreamRefusal extends Error {
  constructor(readonly status: number | undefined) {
    super(`the CMS answered ${status}`)
  }
}

/** An open answer of the CMS process, and the way to end it at any moment. */
export interface UpstreamAnswer {
  body: IncomingMessage
  readonly end: () => void
}

interface UpstreamRequest {
  token: string
  /** Ends the request, and the answer that it has become. */
  signal: AbortSignal
}

/**
 * Asks the CMS process for something that only read sides may have. Plain node:http: fetch on Node 20 can lose its abort signal when the
 * request is collected, and then an endless answer never ends.
 * @throws {UpstreamRefusal} when there is another answer than 200
 * @throws {Error} when there is none
 */
export async function askUpstream(target: URL, { token, signal }: UpstreamRequest): Promise<UpstreamAnswer> {
  const get = target.protocol === 'https:' ? getSecure : getPlain
  const request = get(target, { headers: { Authorization: `Bearer ${token}` }, agent: false, timeout: silence })
  const end = () => request.destroy()
  request.once('timeout', end)
  signal.addEventListener('abort', end, { once: true })
  request.once('close', () => signal.removeEventListener('abort', end))
  if (signal.aborted) end()
  const body = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve)
    request.once('error', reject)
    request.once('close', () => reject(new Error('the connection was closed')))
  })
  request.on('error', () => undefined)
  if (body.statusCode !== 200) {
    end()
    throw new UpstreamRefusal(body.statusCode)
  }
  return { body, end }
}

/** The whole of an answer. @throws {Error} when it is longer than `most` bytes or breaks off */
export async function wholeOf({ body, end }: UpstreamAnswer, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  body.on('data', (part: Buffer) => {
    parts.push(part)
    size += part.byteLength
    if (size > most) end()
  })
  await once(body, 'close')
  if (!body.complete) throw new Error('the file did not come whole')
  return Buffer.concat(parts)
}
