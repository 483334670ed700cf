import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { readRecord, writeRecord, type Id } from './record.js'

type Fields = Readonly<Record<string, unknown>>

/** A document to sow. */
export interface Seedling {
  /** Its name in the record, for good. */
  readonly key: string
  readonly collection: CollectionSlug
  /** Finds one that is there already, by what it is. Without it only the record counts. */
  readonly where?: Where
  /** A function where making it is work that is wasted on what is there already. */
  readonly data: Fields | (() => Promise<Fields>)
  /** A picture that goes with it. */
  readonly file?: { readonly name: string; readonly data: Buffer; readonly mimetype: string; readonly size: number }
}

export interface Sower {
  /** Sows a document unless that has been done before, and gives its id. */
  sow(seedling: Seedling): Promise<Id>
  /** Does something else once, such as filling in a setting. */
  once(key: string, work: () => Promise<void>): Promise<void>
  /** How many documents this sower has made. */
  made(): number
}

/**
 * Sows into one transaction. What is in the record is left alone, whatever has become of it. Without the record a document that is
 * there already is taken as sown: where the database has no transactions, a crash may have come between the two.
 */
export async function createSower(payload: Payload, prefix: string, req: PayloadRequest): Promise<Sower> {
  const record = await readRecord(payload, prefix, req)
  let made = 0

  const findExisting = async ({ collection, where }: Seedling): Promise<Id | undefined> => {
    if (where === undefined) return undefined
    const found = await payload.find({
      collection,
      where,
      limit: 1,
      depth: 0,
      draft: true,
      trash: true,
      overrideAccess: true,
      req,
    })
    return found.docs[0]?.id
  }

  const make = async ({ collection, data, file }: Seedling): Promise<Id> => {
    const fields = typeof data === 'function' ? await data() : data
    const created = await payload.create({
      collection,
      // Pictures have no drafts: they are public while something public shows them.
      data: { ...fields, ...(collection === 'media' ? {} : { _status: 'published' }) },
      file,
      draft: false,
      locale: 'nb',
      depth: 0,
      overrideAccess: true,
      req,
    })
    made += 1
    return created.id
  }

  return {
    made: () => made,
    sow: async (seedling) => {
      const sown = record.get(seedling.key)
      if (sown !== undefined) return sown.id
      const id = (await findExisting(seedling)) ?? (await make(seedling))
      await writeRecord(payload, prefix + seedling.key, { id, collection: seedling.collection }, req)
      return id
    },
    once: async (key, work) => {
      if (record.has(key)) return
      await work()
      await writeRecord(payload, prefix + key, { id: key, collection: '' }, req)
    },
  }
}
