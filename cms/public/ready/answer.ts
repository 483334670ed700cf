import { createHash } from 'node:crypto'

import { compress } from './compress.js'
import type { Encoding } from './encoding.js'

/** Header fields as Node takes them raw: name, value, name, value … */
export type Fields = readonly string[]

/** One form of an answer: its bytes and the header fields that go with them. */
export interface Form {
  readonly body: Uint8Array
  /** Null where an answer is none that somebody would ask for again. */
  readonly etag: string | null
  readonly fields: Fields
  readonly notModified: Fields
}

/** An answer as bytes, in every form that it may leave in, with its headers. Plain data: it can go from one thread to another. */
export interface ReadyAnswer {
  readonly status: number
  readonly forms: Readonly<Record<Encoding, Form>>
  /** Bytes in memory, with those that the listener keeps once the answer is asked for: each form with its header in front (listener/wire.ts). */
  readonly size: number
}

/** An answer before it is made ready. */
export interface Draft {
  /** 200 where nothing is said. Others have no ETag. */
  readonly status?: number
  readonly body: string | Uint8Array
  readonly type: string
  readonly cacheControl: string
  readonly lastModified?: Date
  /** What else stands in its header. */
  readonly fields?: Fields
  /** Forms that are there already; else they are made. `null`: compressing gains nothing. */
  readonly compressed?: { readonly br: Uint8Array; readonly gzip: Uint8Array } | null
}

/** What JSON says to browsers on every origin. */
export const openToAll: Fields = ['Access-Control-Allow-Origin', '*', 'Cross-Origin-Resource-Policy', 'cross-origin']

/** Room that an answer takes beside its bodies: its headers, as text and before each form. */
const overhead = 4_000

/** Makes an answer ready: its ETag, its compressed forms, its header. */
export function makeReady(draft: Draft): ReadyAnswer {
  const identity = typeof draft.body === 'string' ? new TextEncoder().encode(draft.body) : own(draft.body)
  const compressed = draft.compressed === undefined ? compress(identity, 'soon') : draft.compressed
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  const form = (body: Uint8Array, encoding: Encoding) => formOf(draft, body, encoding, digest)
  const plain = form(identity, 'identity')
  return {
    status: draft.status ?? 200,
    forms: {
      br: compressed === null ? plain : form(own(compressed.br), 'br'),
      gzip: compressed === null ? plain : form(own(compressed.gzip), 'gzip'),
      identity: plain,
    },
    size: 2 * (identity.byteLength + (compressed?.br.byteLength ?? 0) + (compressed?.gzip.byteLength ?? 0)) + overhead,
  }
}

function formOf(draft: Draft, body: Uint8Array, encoding: Encoding, digest: string): Form {
  const etag = (draft.status ?? 200) === 200 ? `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"` : null
  const notModified = [
    ...(etag === null ? [] : ['ETag', etag]),
    ...(draft.lastModified ? ['Last-Modified', draft.lastModified.toUTCString()] : []),
    'Cache-Control',
    draft.cacheControl,
    'Vary',
    'Accept-Encoding',
    'X-Content-Type-Options',
    'nosniff',
    ...(draft.fields ?? []),
  ]
  const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
  const fields = ['Content-Type', draft.type, 'Content-Length', String(body.byteLength), ...encoded, ...notModified]
  return { body, etag, fields, notModified }
}

/** Bytes in memory of their own: Node's buffers are often pieces of larger ones, which would be kept with them. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
