import { createHash } from 'node:crypto'
import { extname } from 'node:path'

import { makeReady, type ReadyAnswer } from './answer.js'
import { compress } from './compress.js'
import { forEver } from './lifetimes.js'
import { mediaTypeOf } from './media-types.js'

/** Files under names that change with their content, so that a browser may keep them for ever. */
export interface OwnFiles {
  /** Adds a file such as `pages.css`. Returns its path, such as `/assets/pages-5f3c….css`. */
  readonly add: (name: string, bytes: Uint8Array) => string
  /** The files by their paths. */
  readonly answers: ReadonlyMap<string, ReadyAnswer>
}

/** `folder` is the path that the files are served under, such as `/assets`. */
export function createOwnFiles(folder: string): OwnFiles {
  const answers = new Map<string, ReadyAnswer>()
  return {
    add: (name, bytes) => {
      const extension = extname(name)
      const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
      const path = `${folder}/${name.slice(0, -extension.length)}-${digest}${extension}`
      answers.set(path, ownFile(mediaTypeOf(name) ?? 'application/octet-stream', bytes))
      return path
    },
    answers,
  }
}

function ownFile(type: string, body: Uint8Array): ReadyAnswer {
  const compressed = type === 'font/woff2' ? null : compress(body, 'once')
  const fields = ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'"]
  return makeReady({ body, type, cacheControl: forEver, fields, compressed })
}
