import { BlockList, isIP } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Whether an IP address is this machine itself: 127.0.0.0/8, ::1 and their IPv4-mapped forms. */
export function isLoopbackAddress(address: string | undefined): boolean {
  switch (isIP(address ?? '')) {
    case 4:
      return loopback.check(address ?? '', 'ipv4')
    case 6:
      return loopback.check(address ?? '', 'ipv6')
    default:
      return false
  }
}

/** Whether a URL's hostname (`localhost`, `admin.localhost`, `127.0.0.1`, `[::1]`) names this machine itself. */
export function isLoopbackHostname(hostname: string): boolean {
  return /(^|\.)localhost$/i.test(hostname) || isLoopbackAddress(hostname.replace(/^\[|\]$/g, ''))
}
