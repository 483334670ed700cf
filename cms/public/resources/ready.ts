import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import type { Encoding } from './encoding.js'
import { negotiate } from './encoding.js'

/** Seconds for which a cache may show an answer while it asks for a newer one, and while nobody answers. */
const cacheControl = 'public, max-age=0, stale-while-revalidate=60, stale-if-error=604800'

/** Brotli's middle way: about the size of its best, in a fraction of the time. */
const brotliQuality = 5

interface Form {
  body: Buffer
  etag: string
  headers: readonly string[]
  notModified: readonly string[]
}

/** An answer as bytes, in every form that it may leave in, with its headers. */
export interface ReadyAnswer {
  forms: Record<Encoding, Form>
  /** Bytes in memory. */
  size: number
}

/**
 * Makes an answer ready.
 * @param text the body
 * @param lastModified when it last changed here
 */
export function makeReady(text: string, type: string, lastModified: Date): ReadyAnswer {
  const identity = Buffer.from(text)
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  const form = (body: Buffer, encoding: Encoding): Form => {
    const etag = encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`
    const notModified = [
      ['ETag', etag],
      ['Last-Modified', lastModified.toUTCString()],
      ['Cache-Control', cacheControl],
      ['Vary', 'Accept-Encoding'],
      ['Access-Control-Allow-Origin', '*'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ].flat()
    const content = ['Content-Type', type, 'Content-Length', String(body.byteLength)]
    const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    return { body, etag, notModified, headers: [...content, ...encoded, ...notModified] }
  }
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength },
  }
  const forms = {
    br: form(brotliCompressSync(identity, quality), 'br'),
    gzip: form(gzipSync(identity), 'gzip'),
    identity: form(identity, 'identity'),
  }
  return { forms, size: forms.br.body.byteLength + forms.gzip.body.byteLength + identity.byteLength + 1000 }
}

/** Whether the reader already has this, in whatever form: If-None-Match compares weakly (RFC 9110, 13.1.2). */
function has(header: string | undefined, { forms }: ReadyAnswer): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return Object.values(forms).some(({ etag }) => header.includes(etag))
}

/** Sends a ready answer to a GET or HEAD. `status` is what monitoring reads of our own state (RFC 9211). */
export function sendReady(request: IncomingMessage, response: ServerResponse, answer: ReadyAnswer, status: string): void {
  const form = answer.forms[negotiate(request.headers['accept-encoding']?.toString())]
  if (has(request.headers['if-none-match'], answer)) {
    response.writeHead(304, [...form.notModified, 'Cache-Status', status])
    response.end()
    return
  }
  response.writeHead(200, [...form.headers, 'Cache-Status', status])
  response.end(request.method === 'HEAD' ? undefined : form.body)
}
