import type { IncomingHttpHeaders } from 'node:http'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;\s*charset\s*=\s*"?([\w-]+)"?\s*)?;?\s*$/i

/** Whether a body comes as it is, in UTF-8, as this type. */
export function isOfType(type: string, { 'content-type': given, 'content-encoding': encoding }: IncomingHttpHeaders): boolean {
  const [, name = '', charset = 'utf-8'] = mediaType.exec(given ?? '') ?? []
  return (
    name.toLowerCase() === type && /^utf-?8$/i.test(charset) && (encoding === undefined || encoding.toLowerCase() === 'identity')
  )
}

/** @returns undefined when it is no JSON in UTF-8 */
export function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    return undefined
  }
}
