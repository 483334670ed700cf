/** An address that a reader may be sent to: a host name with or without https://, or an e-mail address. No other scheme. */
export function isAddress(value: string): boolean {
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(value)) return true
  return isWebAddress(/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`)
}

/** An absolute https address of a host name that has a dot, without a user name or a password in it. */
export const isWebAddress = (value: string): boolean => leadsToHost(value, ['https:'])

/**
 * Where a link in a text leads, or null when no reader may follow it: the web, mail, telephone, a path here, a place on the page. Others' pages may
 * still be without https. Browsers drop control characters and blanks before they look at an address, so they are dropped before it is judged.
 */
export function linkAddress(value: string): string | null {
  const bare = value.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')
  const address = /^www\./i.test(bare) ? `https://${bare}` : bare
  const isSafe =
    /^(mailto:|tel:)./i.test(address) || /^(\/(?![/\\])|#)/.test(address) || leadsToHost(address, ['https:', 'http:'])
  return isSafe ? address : null
}

function leadsToHost(value: string, protocols: readonly string[]): boolean {
  if (!URL.canParse(value) || /\s/.test(value)) return false
  const { hostname, password, protocol, username } = new URL(value)
  return protocols.includes(protocol) && username === '' && password === '' && hostname.includes('.')
}
