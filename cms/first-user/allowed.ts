import type { IncomingMessage } from 'node:http'

import { isLoopbackAddress, isLoopbackHostname } from './loopback.js'

/** Headers by which a proxy says that somebody else asks. Every `x-forwarded-…` counts too. */
const forwardingHeaders = [
  'forwarded',
  'via',
  'x-real-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-original-host',
  'true-client-ip',
  'cf-connecting-ip',
  'fastly-client-ip',
]

/**
 * Whether this request may make the first user. An installation without users gives itself to whoever comes first, so only
 * somebody on the machine itself may: the connection comes from loopback, nothing says that it was forwarded, the installation is
 * not public yet (`PUBLIC_URL` unset or a loopback name), and the browser asked for a loopback name from that same page,
 * so that neither DNS rebinding nor a form on another site gets in.
 */
export function mayMakeFirstUser(request: Pick<IncomingMessage, 'headers' | 'socket'>, publicUrl: URL | undefined): boolean {
  return (
    isLoopbackAddress(request.socket.remoteAddress) &&
    !wasForwarded(request) &&
    (publicUrl === undefined || isLoopbackHostname(publicUrl.hostname)) &&
    asksForThisMachine(request) &&
    comesFromItsOwnPage(request)
  )
}

function wasForwarded({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return Object.keys(headers).some((name) => name.startsWith('x-forwarded') || forwardingHeaders.includes(name))
}

function asksForThisMachine({ headers: { host = '' } }: Pick<IncomingMessage, 'headers'>): boolean {
  const address = `http://${host}`
  return URL.canParse(address) && isLoopbackHostname(new URL(address).hostname)
}

/** Browsers say where a request comes from. What is no browser (curl on the machine) says nothing. */
function comesFromItsOwnPage({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const site = headers['sec-fetch-site']
  const { origin, host } = headers
  return (
    (site === undefined || site === 'same-origin' || site === 'none') &&
    (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host))
  )
}
