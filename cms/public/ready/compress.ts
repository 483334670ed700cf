import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** How hard to try. `soon`: Brotli's middle way, about the size of its best, in a fraction of the time. `once`: for what is made at the start only. */
const efforts = {
  soon: { brotli: 5, gzip: constants.Z_DEFAULT_COMPRESSION },
  once: { brotli: constants.BROTLI_MAX_QUALITY, gzip: constants.Z_BEST_COMPRESSION },
} as const

/** The compressed forms of an answer. */
export function compress(bytes: Uint8Array, effort: keyof typeof efforts): { br: Uint8Array; gzip: Uint8Array } {
  const { brotli, gzip } = efforts[effort]
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength }
  return { br: brotliCompressSync(bytes, { params }), gzip: gzipSync(bytes, { level: gzip }) }
}
