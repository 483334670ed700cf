import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import type { Request, Response } from 'express'
import { LRUCache } from 'lru-cache'

import { negotiate, type Encoding } from '../../resources/encoding.js'
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
  const encoding = negotiate(request.get('Accept-Encoding'))
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
  if (page.status === 200) {
    response.set('ETag', `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"`)
    if (has(request.get('If-None-Match'), digest)) {
      response.status(304).end()
      return
    }
  }
  send(request, response, encoding, compress(digest, encoding, bytes))
}

/** Sends a file whose name changes with its content. */
export function answerWithFile(request: Request, response: Response, file: OwnFile): void {
  const accepted = negotiate(request.get('Accept-Encoding'))
  const compressedFile = accepted === 'identity' ? null : file[accepted]
  response.set({
    'Content-Type': file.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    Vary: 'Accept-Encoding',
  })
  send(request, response, compressedFile === null ? 'identity' : accepted, compressedFile ?? file.bytes)
}

/** Whether the reader has this page already, in whatever form (RFC 9110, 13.1.2). */
function has(header: string | undefined, digest: string): boolean {
  return header !== undefined && (header.trim() === '*' || header.includes(`"${digest}`))
}

function send(request: Request, response: Response, encoding: Encoding, bytes: Buffer): void {
  if (encoding !== 'identity') response.set('Content-Encoding', encoding)
  response.set('Content-Length', String(bytes.length))
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Compressed pages are kept by their digest: readers mostly ask for the same few. */
function compress(digest: string, encoding: Encoding, bytes: Buffer): Buffer {
  if (encoding === 'identity') return bytes
  const key = `${encoding}:${digest}`
  const kept = compressed.get(key)
  if (kept !== undefined) return kept
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const made = encoding === 'br' ? brotliCompressSync(bytes, { params: quality }) : gzipSync(bytes)
  compressed.set(key, made)
  return made
}
