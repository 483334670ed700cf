import type { IncomingMessage } from 'node:http'

/** What came of a body: all of it, too much of it, or not all. */
export type Body = { readonly type: 'whole'; readonly bytes: Buffer } | { readonly type: 'too-large' } | { readonly type: 'cut' }

/**
 * Reads a body. What is longer than `most` bytes is told at once; the rest of it is thrown away as it comes, so that the sender gets to read the
 * answer (`limitSlowRequests` ends it when that takes long).
 */
export function readBody(request: IncomingMessage, most: number): Promise<Body> {
  return new Promise((resolve) => {
    let parts: Buffer[] = []
    let size = 0
    const isAnnouncedTooLarge = Number(request.headers['content-length'] ?? 0) > most
    if (isAnnouncedTooLarge) resolve({ type: 'too-large' })
    request.on('data', (part: Buffer) => {
      size += part.byteLength
      if (size <= most && !isAnnouncedTooLarge) {
        parts.push(part)
        return
      }
      parts = []
      resolve({ type: 'too-large' })
    })
    request.once('end', () => resolve({ type: 'whole', bytes: Buffer.concat(parts) }))
    request.on('error', () => resolve({ type: 'cut' }))
    request.once('close', () => resolve({ type: 'cut' }))
  })
}
