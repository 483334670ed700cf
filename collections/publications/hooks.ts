import { killTransaction, type CollectionConfig, type GlobalConfig, type PayloadRequest } from 'payload'

import { keyOf, settingsName, type DocumentName, type PublishedCollection } from './documents.js'
import { documentsNaming } from './links.js'
import { refresh } from './refresh.js'
import { inOwnTransaction, transactionOf } from '../transaction/index.js'

/** The documents that name one which is about to be deleted, by its key. */
const naming = new WeakMap<PayloadRequest, Map<string, DocumentName[]>>()

/**
 * Makes a collection's documents leave a row in `publications` at every change, in the transaction of the change.
 * @param kind the collection's slug
 */
export function withPublication(collection: CollectionConfig, kind: PublishedCollection): CollectionConfig {
  const nameOf = (id: string | number) => ({ kind, id: String(id) })
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        async ({ doc, req }: { doc: { id: string | number }; req: PayloadRequest }) => publish(req, [nameOf(doc.id)]),
      ],
      beforeDelete: [
        ...(collection.hooks?.beforeDelete ?? []),
        async ({ id, req }) => {
          const names = naming.get(req) ?? new Map<string, DocumentName[]>()
          naming.set(req, names)
          names.set(keyOf(nameOf(id)), await documentsNaming(await transactionOf(req), nameOf(id)))
        },
      ],
      afterDelete: [
        ...(collection.hooks?.afterDelete ?? []),
        async ({ id, req }) => publish(req, [nameOf(id), ...(naming.get(req)?.get(keyOf(nameOf(id))) ?? [])]),
      ],
    },
  }
}

/** The same for the settings, a global. */
export function withGlobalPublication(global: GlobalConfig, kind: 'settings'): GlobalConfig {
  return {
    ...global,
    hooks: {
      ...global.hooks,
      afterChange: [...(global.hooks?.afterChange ?? []), async ({ req }) => publish(req, [{ ...settingsName, kind }])],
    },
  }
}

/**
 * A document must never be changed without its row. Bulk operations go on after a document that failed and commit the rest, so
 * the transaction is ended here.
 */
async function publish(req: PayloadRequest, names: readonly DocumentName[]): Promise<void> {
  try {
    const transaction = await transactionOf(req)
    for (const name of names) {
      if (transaction.id === undefined) await inOwnTransaction(req.payload, (own) => refresh(own, name))
      else await refresh(transaction, name)
    }
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
