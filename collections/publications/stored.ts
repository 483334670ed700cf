import { randomInt } from 'node:crypto'

import { z } from 'zod'

import { publicationsSlug } from './collection.js'
import { keyOf, nameOf, type DocumentName } from './documents.js'
import { isIntact } from './revision.js'
import { publicationRowSchema, type PublicationRow } from './shape/index.js'
import { requestIn, type Transaction } from '../transaction/index.js'

const recordSchema = z.object({
  id: z.union([z.string(), z.number()]),
  key: z.string(),
  kind: z.unknown(),
  document: z.unknown(),
  state: z.unknown(),
  revision: z.unknown(),
  content: z.unknown(),
})

/** A row as it stands in the database. */
export interface StoredRow {
  readonly record: string | number
  readonly key: string
  readonly name: DocumentName
  /** Absent when the row was damaged: it cannot be read, or its content is not what was written. */
  readonly row: PublicationRow | undefined
}

/**
 * Reads a record of the collection, from whichever interface to the database.
 * @returns undefined when its key is none of ours
 * @throws {import('zod').ZodError} when it is no record of the collection at all
 */
export function readStored(raw: unknown): StoredRow | undefined {
  const { id, key, kind, document, state, revision, content } = recordSchema.parse(raw)
  const name = nameOf(key)
  if (name === undefined) return undefined
  const { data } = publicationRowSchema.safeParse({ state, kind, id: document, revision, content })
  return { record: id, key, name, row: data && key === keyOf(data) && isIntact(data) ? data : undefined }
}

const readAll = (raws: readonly unknown[]): StoredRow[] => raws.map(readStored).filter((stored) => stored !== undefined)

/** The row of each document that has one, by key. */
export async function storedRows(transaction: Transaction, names: readonly DocumentName[]): Promise<Map<string, StoredRow>> {
  const { docs } = await transaction.payload.db.find({
    collection: publicationsSlug,
    where: { key: { in: names.map(keyOf) } },
    limit: 0,
    pagination: false,
    req: requestIn(transaction),
  })
  return new Map(readAll(docs).map((stored) => [stored.key, stored]))
}

/** Whether the public sees a document now. */
export async function isPublished(transaction: Transaction, name: DocumentName): Promise<boolean> {
  return (await storedRows(transaction, [name])).get(keyOf(name))?.row?.state === 'published'
}

/** The rows in the order of their keys, `limit` at most, after a key. */
export async function storedRowsAfter(transaction: Transaction, after: string, limit: number): Promise<StoredRow[]> {
  const { docs } = await transaction.payload.db.find({
    collection: publicationsSlug,
    where: { key: { greater_than: after } },
    sort: 'key',
    limit,
    pagination: false,
    req: requestIn(transaction),
  })
  return readAll(docs)
}

/** Writes a row in place of the one that stood there. */
export async function writeRow(transaction: Transaction, stored: StoredRow | undefined, row: PublicationRow): Promise<void> {
  const data = {
    key: keyOf(row),
    kind: row.kind,
    document: row.id,
    state: row.state,
    revision: row.revision,
    content: row.state === 'published' ? row.content : null,
    sequence: await nextSequence(transaction),
  }
  const { db } = transaction.payload
  const how = { collection: publicationsSlug, data, req: requestIn(transaction), returning: false } as const
  if (stored === undefined) await db.create(how)
  else await db.updateOne({ ...how, id: stored.record })
}

/**
 * Writes a row without changing what it says, so that of two transactions that decide about it at once one is refused. MongoDB
 * notices only writes, not what a transaction has read.
 */
export async function claimRow(transaction: Transaction, { record, row }: StoredRow): Promise<void> {
  await transaction.payload.db.updateOne({
    collection: publicationsSlug,
    id: record,
    data: { revision: row?.revision ?? '' },
    req: requestIn(transaction),
    returning: false,
  })
}

/**
 * Larger than all before it. Made of the time and chance, so that no number comes twice, also not after an older copy of the
 * database was put back: a reader whose number is not found then knows that it has to begin anew.
 */
async function nextSequence(transaction: Transaction): Promise<number> {
  const { docs } = await transaction.payload.db.find({
    collection: publicationsSlug,
    sort: '-sequence',
    limit: 1,
    pagination: false,
    req: requestIn(transaction),
  })
  const last = z.array(z.object({ sequence: z.number() })).parse(docs)[0]?.sequence ?? 0
  return Math.max(last, Date.now() * 1_000) + 1 + randomInt(1_000)
}
