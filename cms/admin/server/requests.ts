import type { IncomingMessage } from 'node:http'

import { mayMakeFirstUser } from '../../first-user/allowed.js'
import { firstUserHeader, stripInternalHeaders } from '../../pass-on/internal-headers.js'

/**
 * What the outer listener does for a CMS process that has one before it, for one that stands alone: takes away what only our own
 * processes may say, and stamps who may make the first user.
 */
export function stampOutside(
  request: IncomingMessage,
  { token, publicUrl }: { token: string; publicUrl: URL | undefined },
): void {
  const allowed = mayMakeFirstUser(request, publicUrl)
  stripInternalHeaders(request.headers)
  if (allowed) request.headers[firstUserHeader] = token
}

/**
 * Whether a browser sends this from a page of another origin with the intent to change something. Cookies are `SameSite=Lax`, but a
 * neighbour under the same domain or on another port is the same site.
 */
export function changesFromElsewhere(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  publicUrl: URL | undefined,
): boolean {
  const { origin, host } = headers
  if (origin === undefined || method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  if (!URL.canParse(origin)) return true
  const own = [host, headers['x-forwarded-host'], publicUrl?.host]
  return !own.includes(new URL(origin).host)
}

/** Payload knows browsers' nynorsk only from its own cookie. A choice that the editor has made stays. */
export function preferNynorsk({ headers }: Pick<IncomingMessage, 'headers'>): void {
  const first = /^\s*([a-z]+)/i.exec(headers['accept-language'] ?? '')?.[1]
  if (first?.toLowerCase() === 'nn' && !/(^|;\s*)payload-lng=/.test(headers.cookie ?? '')) {
    headers.cookie = [headers.cookie, 'payload-lng=nn'].filter(Boolean).join('; ')
  }
}
