import type { IncomingMessage } from 'node:http'

import ipaddr from 'ipaddr.js'
import proxyAddress from 'proxy-addr'

/** Groups of 16 bits of an IPv6 address that stand for one household or office (RFC 6177). It chooses the other four freely. */
const networkGroups = 4

/** Tells whose request it is, behind the proxies that are trusted to say so. */
export type ClientAddress = (request: IncomingMessage) => string

/**
 * @param trusted addresses and networks of proxies: IP, CIDR, `loopback`, `linklocal` or `uniquelocal`. What they say in X-Forwarded-For is
 * believed, and nothing that stands further out.
 * @returns a function that names the client: by its IPv4 address, or by the /64 network of its IPv6 address
 * @throws {TypeError} when one of them is no address
 */
export function clientAddress(trusted: readonly string[]): ClientAddress {
  const isTrusted = proxyAddress.compile([...trusted])
  return (request) => named(proxyAddress(request, isTrusted))
}

function named(address: string): string {
  if (!ipaddr.isValid(address)) return address.slice(0, 64)
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  return parsed.toNormalizedString().split(':').slice(0, networkGroups).join(':')
}
