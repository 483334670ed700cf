import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import type { Request, Response } from 'express'
import { LRUCache } from 'lru-cache'

import type { OwnFile } from '../assets/files.js'

const compressed = new LRUCache<string, Buffer>({ maxSize: 16 * 1024 * 1024, sizeCalculation: (bytes) => bytes.length })

export interface PageAnswer {
  readonly status: number
  readonly document: string
  readonly lang: string
  readonly policy: string
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number
  readonly allow?: string
}

/** Sends a page: HEAD, 304, br and gzip, and the headers that keep it from doing harm. */
export function answerWithPage(request: Request, response: Response, page: PageAnswer): void {
  const bytes = Buffer.from(page.document)
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const coding = codingFor(request)
  response.status(page.status).set({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': page.lang,
    'Content-Security-Policy': page.policy,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    'Cache-Control': page.status === 200 ? 'public, max-age=0, stale-if-error=86400' : 'no-store',
  })
  if (page.retryAfter !== undefined) response.set('Retry-After', String(page.retryAfter))
  if (page.allow !== undefined) response.set('Allow', page.allow)
  if (page.status === 200) response.set('ETag', `"${digest}${coding === 'identity' ? '' : `-${coding}`}"`)
  end(request, response, coding, () => compress(`${coding}:${digest}`, coding, bytes))
}

/** Sends a file whose name changes with its content. */
export function answerWithFile(request: Request, response: Response, file: OwnFile): void {
  const accepted = codingFor(request)
  const variant = accepted === 'identity' ? null : file[accepted]
  response.set({
    'Content-Type': file.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    Vary: 'Accept-Encoding',
  })
  end(request, response, variant === null ? 'identity' : accepted, () => variant ?? file.bytes)
}

type Coding = 'br' | 'gzip' | 'identity'

function codingFor(request: Request): Coding {
  if (request.acceptsEncodings('br') === 'br') return 'br'
  return request.acceptsEncodings('gzip') === 'gzip' ? 'gzip' : 'identity'
}

function end(request: Request, response: Response, coding: Coding, body: () => Buffer): void {
  if (coding !== 'identity') response.set('Content-Encoding', coding)
  if (response.statusCode === 200 && request.fresh) {
    response.removeHeader('Content-Encoding')
    response.status(304).end()
    return
  }
  const bytes = body()
  response.set('Content-Length', String(bytes.length))
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Compressed pages are kept by their digest: readers mostly ask for the same few. */
function compress(key: string, coding: Coding, bytes: Buffer): Buffer {
  if (coding === 'identity') return bytes
  const kept = compressed.get(key)
  if (kept !== undefined) return kept
  const made =
    coding === 'br'
      ? brotliCompressSync(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        })
      : gzipSync(bytes)
  compressed.set(key, made)
  return made
}
