/** An address from an answer, as a link: resolved against the answer's own address, and only to the web. Undefined otherwise. */
export function link(reference: string, base: string): string | undefined {
  if (!URL.canParse(reference, base)) return undefined
  const { href, protocol } = new URL(reference, base)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/** The origin of an `api` attribute; undefined when it names none. */
export function originOf(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address, document.baseURI)) return undefined
  const { origin } = new URL(address, document.baseURI)
  return origin === 'null' ? undefined : origin
}
