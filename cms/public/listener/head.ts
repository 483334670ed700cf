/** What a plain request asks for. */
export interface Head {
  readonly target: string
  readonly acceptEncoding: string | undefined
  readonly ifNoneMatch: string | undefined
}

/** Longer ones are for somebody with more time. In bytes. */
const longest = 4_096

const requestLine = /^GET (\/[!-~]*) HTTP\/1\.1\r\n/
const field = /([A-Za-z][A-Za-z0-9-]*):[ \t]*([\t\u0020-\u007e\u0080-\u00ff]*)\r\n/y

/**
 * Reads a request that is one whole GET without a body, in the plainest grammar of RFC 9112, and nothing besides. Strict on purpose: what
 * could mean one thing here and another to whoever reads it next (a length, a coding, a second Host) is not read at all.
 * @returns null for everything else
 */
export function readHead(chunk: Buffer): Head | null {
  if (chunk.length > longest || chunk.indexOf(blankLine, -4) < 0) return null
  const text = chunk.toString('latin1')
  const line = requestLine.exec(text)
  if (line === null) return null
  const [whole, target = ''] = line
  let host: string | undefined
  let acceptEncoding: string | undefined
  let ifNoneMatch: string | undefined
  let at = whole.length
  while (at < text.length - 2) {
    field.lastIndex = at
    const found = field.exec(text)
    if (found === null) return null
    at = field.lastIndex
    const [, name = '', value = ''] = found
    switch (name.toLowerCase()) {
      case 'host':
        if (host !== undefined || value.trim() === '') return null
        host = value
        break
      case 'accept-encoding':
        if (acceptEncoding !== undefined) return null
        acceptEncoding = value.trim()
        break
      case 'if-none-match':
        if (ifNoneMatch !== undefined) return null
        ifNoneMatch = value.trim()
        break
      case 'connection':
        if (!/^keep-alive[ \t]*$/i.test(value)) return null
        break
      case 'content-length':
      case 'transfer-encoding':
      case 'upgrade':
      case 'expect':
      case 'trailer':
        return null
    }
  }
  return host === undefined ? null : { target, acceptEncoding, ifNoneMatch }
}

const blankLine = Buffer.from('\r\n\r\n')
