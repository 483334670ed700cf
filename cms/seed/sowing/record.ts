import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

/**
 * Payload's own key-value collection: there on every database, hidden, closed to everybody. The record of what has been sown lies in it, one key for
 * each document, so that what an editor has deleted since does not come back.
 */
export const recordCollection = 'payload-kv'

export const idSchema = z.union([z.string(), z.number()])
export type Id = z.infer<typeof idSchema>

const entrySchema = z.object({ id: idSchema, collection: z.string() })
export type Entry = z.infer<typeof entrySchema>

const rowSchema = z.object({ key: z.string(), data: entrySchema })

/** What has been sown under a prefix such as `viigran/seed/`: key without the prefix → document. */
export async function readRecord(payload: Payload, prefix: string, req?: PayloadRequest): Promise<Map<string, Entry>> {
  const { docs } = await payload.find({
    collection: recordCollection,
    where: { key: { like: prefix } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const rows = docs.flatMap((doc) => rowSchema.safeParse(doc).data ?? [])
  return new Map(rows.filter(({ key }) => key.startsWith(prefix)).map(({ key, data }) => [key.slice(prefix.length), data]))
}

export async function writeRecord(payload: Payload, key: string, entry: Entry, req: PayloadRequest): Promise<void> {
  await payload.create({ collection: recordCollection, data: { key, data: entry }, depth: 0, overrideAccess: true, req })
}

export async function eraseRecord(payload: Payload, key: string, req: PayloadRequest): Promise<void> {
  await payload.delete({ collection: recordCollection, where: { key: { equals: key } }, overrideAccess: true, req })
}
