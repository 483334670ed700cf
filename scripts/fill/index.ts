import type { Payload } from 'payload'

import { keyOf } from '../../collections/publications/documents.js'
import { publishedRow } from '../../collections/publications/revision.js'
import { storedRows } from '../../collections/publications/stored.js'
import { contentOf, copyOf, type Copy, type FilledKind, type Row } from './copies.js'
import { insertRowsInMongodb, multiplyInMongodb } from './mongodb.js'
import { insertRowsInSqlite, multiplyInSqlite } from './sqlite.js'
import { makeStories, makeTiltak } from './templates.js'

/** So many are written at a time. */
const atOnce = 2_000

/** How many documents of each kind there shall be more. */
export interface Filling {
  readonly stories: number
  readonly tiltak: number
}

/**
 * Fills a database with published stories and tiltak, for trying what happens when there are very many: a few are made as an editor makes
 * them, the rest are copies of these, made straight in the database, with the rows that the public gets.
 */
export async function fill(payload: Payload, { stories, tiltak }: Filling, said: (line: string) => void): Promise<void> {
  if (tiltak > 0) await multiply(payload, 'tiltak', await makeTiltak(payload), tiltak, said)
  if (stories > 0) await multiply(payload, 'stories', await makeStories(payload), stories, said)
}

async function multiply(
  payload: Payload,
  kind: FilledKind,
  templates: readonly (string | number)[],
  count: number,
  said: (line: string) => void,
) {
  let sequence = Date.now() * 1_000
  for (let first = 1; first <= count - templates.length; first += atOnce) {
    const last = Math.min(first + atOnce - 1, count - templates.length)
    const copies = Array.from({ length: last - first + 1 }, (_, index) => copyOf(first + index, templates.length))
    const ids =
      payload.db.defaultIDType === 'number'
        ? await multiplyInSqlite(payload, kind, templates.map(Number), copies)
        : await multiplyInMongodb(payload, kind, templates.map(String), copies)
    const rows = await rowsOf(payload, kind, templates, copies, ids, () => (sequence += 1))
    if (payload.db.defaultIDType === 'number') await insertRowsInSqlite(payload, rows)
    else await insertRowsInMongodb(payload, rows)
    said(`${kind}: ${last + templates.length}`)
  }
}

/** What the public gets of the copies. */
async function rowsOf(
  payload: Payload,
  kind: FilledKind,
  templates: readonly (string | number)[],
  copies: readonly Copy[],
  ids: readonly string[],
  nextSequence: () => number,
): Promise<Row[]> {
  const names = templates.map((id) => ({ kind, id: String(id) }))
  const stored = await storedRows({ payload, id: undefined }, names)
  return copies.flatMap((copy, index) => {
    const [name, id] = [names[copy.template], ids[index]]
    const template = name && stored.get(keyOf(name))?.row
    if (template?.state !== 'published' || id === undefined) return []
    const { revision, content } = publishedRow(kind, id, contentOf(template, copy))
    return [{ key: keyOf({ kind, id }), kind, document: id, state: 'published', revision, sequence: nextSequence(), content }]
  })
}
