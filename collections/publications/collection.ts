import type { CollectionConfig } from 'payload'

import { publicationKinds } from './shape/index.js'

/** The collection that holds the rows, on every database. */
export const publicationsSlug = 'publications'

const nobody = () => false

/**
 * The one way out: one row per document, what the public may see of it now, in all languages. Written by hooks alone, in the transaction
 * of the change itself, and read by the feed; closed to everybody over HTTP.
 *
 * `sequence` grows in the order of commits on SQLite, where writers stand in line. On MongoDB it is only the time of writing (µs since
 * 1970): there the change stream knows the order.
 */
export const publicationsCollection: CollectionConfig = {
  slug: publicationsSlug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  // Payload (3.90) adds createdAt to an order by sequence on MongoDB, and an index on one of the two is not used.
  indexes: [{ fields: ['sequence', 'createdAt'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...publicationKinds] },
    { name: 'document', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, options: ['published', 'withdrawn'] },
    { name: 'revision', type: 'text', required: true },
    { name: 'sequence', type: 'number', required: true },
    { name: 'content', type: 'json' },
  ],
}
