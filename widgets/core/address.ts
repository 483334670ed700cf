const parse = (reference: string, base: string): URL | undefined =>
  URL.canParse(reference, base) ? new URL(reference, base) : undefined

/** An address from an answer, as a link: resolved against the answer's own address, and only to the web. Undefined otherwise. */
export function link(reference: string, base: string): string | undefined {
  const url = parse(reference, base)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

/** The origin of an `api` attribute; undefined when it names none. */
export function originOf(address: string | null | undefined): string | undefined {
  const origin = address ? parse(address, document.baseURI)?.origin : undefined
  return origin === 'null' ? undefined : origin
}
