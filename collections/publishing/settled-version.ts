import { isDeepStrictEqual } from 'node:util'

import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { z } from 'zod'

import { requestIn, transactionOf } from '../transaction/index.js'
import { singleLocale, type Fields } from './demands.js'
import { substance } from './substance.js'

/** A version as the database has it, in all languages. */
const versionSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  snapshot: z.boolean().nullish(),
  createdAt: z.string(),
  updatedAt: z.string(),
  publishedLocale: z.string().nullish(),
  version: z.looseObject({ _status: z.string().nullish() }),
})

/**
 * Publishing one language makes Payload keep a draft on top with what the other languages have unpublished, also where that is nothing: then
 * the admin calls a document «Endret» that was published a moment ago. Here such a draft becomes what it is, the published version.
 */
const settle: CollectionAfterChangeHook<Fields & { id: string | number }> = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || req.context[singleLocale] === undefined) return doc
  const transaction = await transactionOf(req)
  const { docs } = await transaction.payload.db.findVersions({
    collection: collection.slug,
    where: { parent: { equals: doc.id } },
    sort: '-createdAt',
    limit: 2,
    pagination: false,
    locale: 'all',
    req: requestIn(transaction),
  })
  const [newest, published] = z.array(versionSchema).parse(docs)
  if (!newest?.snapshot || published?.version._status !== 'published') return doc
  if (!isDeepStrictEqual(substance(newest.version), substance(published.version))) return doc
  const { createdAt, updatedAt, publishedLocale, version } = newest
  await transaction.payload.db.updateVersion({
    collection: collection.slug,
    id: newest.id,
    versionData: {
      createdAt,
      updatedAt,
      ...(publishedLocale != null && { publishedLocale }),
      latest: true,
      parent: doc.id,
      version: { ...version, _status: 'published' },
    },
    req: requestIn(transaction),
    returning: false,
  })
  return doc
}

/** A document that has just been published counts as published, until somebody changes it. */
export const withSettledVersion = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), settle] },
})
