import { killTransaction, type CollectionConfig, type GlobalConfig, type PayloadRequest } from 'payload'

import { settingsName, type DocumentName, type PublishedCollection } from './documents.js'
import { refresh } from './refresh.js'
import { inOwnTransaction, transactionOf } from './transaction/index.js'

/**
 * Makes a collection's documents leave a row in `publications` at every change, in the transaction of the change.
 * @param kind the collection's slug
 */
export function withPublication(collection: CollectionConfig, kind: PublishedCollection): CollectionConfig {
  const publish = (req: PayloadRequest, id: string | number) => publishOrFail(req, { kind, id: String(id) })
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        async ({ doc, req }: { doc: { id: string | number }; req: PayloadRequest }) => publish(req, doc.id),
      ],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), async ({ id, req }) => publish(req, id)],
    },
  }
}

/** The same for the settings, a global. */
export function withGlobalPublication(global: GlobalConfig, kind: 'settings'): GlobalConfig {
  return {
    ...global,
    hooks: {
      ...global.hooks,
      afterChange: [...(global.hooks?.afterChange ?? []), async ({ req }) => publishOrFail(req, { kind, id: settingsName.id })],
    },
  }
}

/**
 * A document must never be changed without its row. Bulk operations go on after a document that failed and commit the rest, so
 * the transaction is ended here.
 */
async function publishOrFail(req: PayloadRequest, name: DocumentName): Promise<void> {
  try {
    const transaction = await transactionOf(req)
    if (transaction.id === undefined) await inOwnTransaction(req.payload, (own) => refresh(own, name))
    else await refresh(transaction, name)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
