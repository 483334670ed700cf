import type { CollectionBeforeChangeHook, CollectionConfig, Field, PayloadRequest } from 'payload'

import { contentLocales } from '../publications/shape/index.js'
import type { Fields } from '../publishing/demands.js'
import { labels } from '../translations/index.js'
import { slugify } from './slugify.js'

const slugField: Field = {
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  ...labels((t) => t.fields.shared.slug, { position: 'sidebar', readOnly: true }),
}

async function isTaken(collection: string, slug: string, id: unknown, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ slug: { equals: slug } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
    overrideAccess: true,
    trash: true,
    req,
  })
  return totalDocs > 0
}

/** The first free one of `slug`, `slug-2`, `slug-3` … The unique index has the last word when two ask at once. */
async function firstFree(collection: string, slug: string, id: unknown, req: PayloadRequest): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!(await isTaken(collection, candidate, id, req))) return candidate
  }
}

/** Left out altogether: MongoDB's unique index counts every null, but not what is missing. */
function withoutSlug({ slug: _none, ...data }: Fields): Fields {
  return data
}

/**
 * Adds `slug`, made from the bokmål title. It follows the title until the first publication and never changes after it:
 * somebody may have linked to it. A version restored from before that keeps today's slug.
 */
export function withSlug(collection: CollectionConfig): CollectionConfig {
  const setSlug: CollectionBeforeChangeHook<Fields & { id: string | number }> = async ({ data, originalDoc, operation, req }) => {
    const current = operation === 'create' ? undefined : originalDoc?.slug
    if (typeof current === 'string' && originalDoc?.publishedAt) return { ...data, slug: current }
    const title = req.locale === contentLocales[0] || req.locale === undefined ? data.title : undefined
    const slug = typeof title === 'string' ? slugify(title) : ''
    if (slug === '') return typeof current === 'string' ? { ...data, slug: current } : withoutSlug(data)
    return { ...data, slug: await firstFree(collection.slug, slug, originalDoc?.id, req) }
  }
  return {
    ...collection,
    fields: [...collection.fields, slugField],
    hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), setSlug] },
  }
}
