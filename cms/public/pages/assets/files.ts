import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A file with its compressed forms; null where compressing gains nothing. */
export interface OwnFile {
  readonly type: string
  readonly bytes: Buffer
  readonly br: Buffer | null
  readonly gzip: Buffer | null
}

/** Files under names that change with their content, so that a browser may keep them for ever. */
export interface OwnFiles {
  /** Adds a file such as `pages.css`. Returns its path, such as `/assets/pages-5f3c….css`. */
  readonly add: (name: string, bytes: Buffer) => string
  readonly get: (path: string) => OwnFile | undefined
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** `folder` is the path that the files are served under, such as `/assets`. */
export function createOwnFiles(folder: string): OwnFiles {
  const files = new Map<string, OwnFile>()
  return {
    add: (name, bytes) => {
      const extension = extname(name)
      const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
      const path = `${folder}/${name.slice(0, -extension.length)}-${digest}${extension}`
      files.set(path, ownFile(types[extension] ?? 'application/octet-stream', bytes))
      return path
    },
    get: (path) => files.get(path),
  }
}

function ownFile(type: string, bytes: Buffer): OwnFile {
  if (type === 'font/woff2') return { type, bytes, br: null, gzip: null }
  const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
  return { type, bytes, br, gzip: gzipSync(bytes, { level: 9 }) }
}
