import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload'

import { labels } from '../translations/index.js'
import type { Fields } from './demands.js'
import { endsPublished } from './demands.js'

const publishedAtField: Field = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
  ...labels((t) => t.fields.shared.publishedAt, {
    position: 'sidebar',
    readOnly: true,
    condition: (fields: Fields) => Boolean(fields.publishedAt),
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd. MMM yyyy HH:mm' },
  }),
}

/** Sets the date once, at the first publication, and keeps it through restored versions, which may be older than it. */
const setPublishedAt: CollectionBeforeChangeHook<Fields & { id: string | number }> = ({ data, originalDoc }) => {
  const first = originalDoc?.publishedAt ?? data.publishedAt
  return { ...data, publishedAt: first ?? (endsPublished({ ...originalDoc, ...data }) ? new Date().toISOString() : null) }
}

/** Adds `publishedAt`: when a document was first published. It stays when the document is changed, unpublished or restored. */
export function withFirstPublication(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    fields: [...collection.fields, publishedAtField],
    hooks: { ...collection.hooks, beforeChange: [setPublishedAt, ...(collection.hooks?.beforeChange ?? [])] },
  }
}
