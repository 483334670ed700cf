const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What stands in a form, as it was typed, and the names that stood there more than once. */
export interface Form {
  readonly values: Readonly<Record<string, string>>
  readonly repeated: readonly string[]
}

/** Fields beyond this number are nothing that a form of ours has. */
const mostFields = 30

/** Reads application/x-www-form-urlencoded. @returns undefined when it is none in UTF-8 */
export function readForm(bytes: Buffer): Form | undefined {
  try {
    const pairs = utf8
      .decode(bytes)
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [name = '', ...rest] = pair.replaceAll('+', ' ').split('=')
        return [decodeURIComponent(name), decodeURIComponent(rest.join('='))] as const
      })
    if (pairs.length > mostFields) return undefined
    const names = pairs.map(([name]) => name)
    return { values: Object.fromEntries(pairs), repeated: names.filter((name, index) => names.indexOf(name) !== index) }
  } catch {
    return undefined
  }
}
