import { sql } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'
import { z } from 'zod'

const keysSchema = z.array(z.object({ key: z.record(z.string(), z.unknown()) }))
const rowsSchema = z.array(z.object({ index: z.string(), column: z.string() }))

/** The fields of each index that the database itself has for a collection, in the index's order. */
export async function indexesOf(payload: Payload, collection: CollectionSlug): Promise<string[][]> {
  const { db } = payload
  if (db.name === 'mongoose') {
    const indexes = await db.collections[collection]?.collection.indexes()
    return keysSchema.parse(indexes).map(({ key }) => Object.keys(key))
  }
  const raw = `SELECT list.name AS "index", info.name AS "column"
    FROM pragma_index_list('${collection}') AS list, pragma_index_info(list.name) AS info ORDER BY list.name, info.seqno`
  const indexes = new Map<string, string[]>()
  for (const { index, column } of rowsSchema.parse(await db.drizzle.all(sql.raw(raw)))) {
    indexes.set(index, [...(indexes.get(index) ?? []), fieldOf(column)])
  }
  return [...indexes.values()]
}

/** `published_at` is the column of `publishedAt`, and `strategy_id` that of `strategy`. */
const fieldOf = (column: string): string =>
  column.replace(/_id$/, '').replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
