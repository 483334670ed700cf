import { constants, createReadStream, type Stats } from 'node:fs'
import { access, stat } from 'node:fs/promises'
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
  const file = type === undefined ? 'missing' : await fileIn(directory, filename)
  if (file === 'unknown') return answerProblem(response, { status: 503, detail: 'The upload directory cannot be read.' })
  if (type === undefined || file === 'missing' || !file.isFile())
    return answerProblem(response, { status: 404, detail: 'No published picture names this file.' })
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': file.size,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  if (method === 'HEAD') response.end()
  else await pipeline(createReadStream(join(directory, filename)), response).catch(() => response.destroy())
}

/** The media type of a file that a published picture names, or undefined for every other file. */
async function typeOf(table: Table, media: string, filename: string): Promise<string | undefined> {
  const row = await table.row({ kind: 'media', id: media })
  if (row?.state !== 'published' || row.kind !== 'media') return undefined
  return row.content.files.find((file) => file.filename === filename)?.type
}

/** `missing` is final, so it is said only where the directory can be read; else, as of a volume that is not mounted, nobody knows. */
async function fileIn(directory: string, filename: string): Promise<Stats | 'missing' | 'unknown'> {
  try {
    return await stat(join(directory, filename))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing) return 'unknown'
    return access(directory, constants.R_OK).then(
      () => 'missing',
      () => 'unknown',
    )
  }
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
