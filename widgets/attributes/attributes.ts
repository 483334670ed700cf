/** What a page writes in an attribute of an element, where it writes anything. */
export interface Written {
  /** The element's tag, for what the console says. */
  readonly tag: string
  readonly attribute: string
  readonly value: string | null | undefined
}

const warned = new Set<string>()

/** A mistake in a snippet is for whoever pasted it: said once in the console, and never a broken page. */
function warn({ tag, attribute, value }: Written, allowed: string): undefined {
  const text = `viigran: <${tag} ${attribute}="${value}"> should be ${allowed}`
  if (!warned.has(text)) console.warn(text)
  warned.add(text)
}

/** A whole number from 1; undefined where there is none or it cannot be right. */
export function wholeNumber(written: Written, most: number): number | undefined {
  if (!written.value) return undefined
  const number = Number(written.value)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : warn(written, `1–${most}`)
}

/** The name of something in an address; undefined where there is none or it cannot be right. */
export function slug(written: Written): string | undefined {
  if (!written.value) return undefined
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written.value) ? written.value : warn(written, 'a-z, 0-9, -')
}

/** One of some words; undefined where there is none or it is another one. */
export function oneOf(written: Written, allowed: readonly string[]): string | undefined {
  if (!written.value) return undefined
  return allowed.includes(written.value) ? written.value : warn(written, allowed.join(' / '))
}

/** Puts into a query what is there. */
export function setAll(query: URLSearchParams, values: Record<string, string | number | undefined>): URLSearchParams {
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value))
  return query
}

/** What an element cannot do without: said in the console where it is missing. */
export const wanted = <Value>(written: Written, value: Value | undefined, allowed: string): Value | undefined =>
  value ?? warn(written, allowed)
