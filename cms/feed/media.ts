import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { answerProblem } from '../problem/index.js'
import type { Table } from './table/index.js'

/**
 * Sends a file of the upload directory, but only one that a published picture names.
 * @param encoded what stands in the address after `/feed/media/`: the id of the picture, and the file's name
 */
export async function serveMedia(
  { method }: Pick<IncomingMessage, 'method'>,
  response: ServerResponse,
  { table, directory, encoded }: { table: Table; directory: string; encoded: string },
): Promise<void> {
  const [media = '', filename = '', ...more] = encoded.split('/').map(decoded)
  const type = isPlainName(filename) && more.length === 0 ? await typeOf(table, media, filename) : undefined
  const path = join(directory, filename)
  const file = type === undefined ? undefined : await stat(path).catch(() => undefined)
  if (type === undefined || !file?.isFile()) {
    answerProblem(response, { status: 404, detail: 'No published picture names this file.' })
    return
  }
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': file.size,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  if (method === 'HEAD') response.end()
  else await pipeline(createReadStream(path), response).catch(() => response.destroy())
}

/** The media type of a file that a published picture names, or undefined for every other file. */
async function typeOf(table: Table, media: string, filename: string): Promise<string | undefined> {
  const row = await table.row({ kind: 'media', id: media })
  if (row?.state !== 'published' || row.kind !== 'media') return undefined
  return row.content.files.find((file) => file.filename === filename)?.type
}

/** A name that cannot lead out of the directory. */
const isPlainName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name) && basename(name) === name

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return ''
  }
}
