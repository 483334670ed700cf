/** An address that a reader may be sent to: a host name with or without https://, or an e-mail address. No other scheme. */
export function isAddress(value: string): boolean {
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(value)) return true
  return isWebAddress(/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`)
}

/** An absolute https address of a host name that has a dot, without a user name in it. */
export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value) || /\s/.test(value)) return false
  const { hostname, protocol, username } = new URL(value)
  return protocol === 'https:' && username === '' && hostname.includes('.')
}
