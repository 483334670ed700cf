import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import { contentLocales, type ContentLocale } from '../publications/shape/index.js'

const textTypes = ['text', 'textarea', 'richText']

/**
 * The languages in which the newest version of a document is finished: bokmål always, another one when it has every text that bokmål has. A
 * translation that somebody has only begun is not.
 */
export async function finishedLanguages(
  payload: Payload,
  { collection, id }: { collection: CollectionSlug; id: string | number },
): Promise<ContentLocale[]> {
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  const texts = fields.filter((field) => 'localized' in field && field.localized && textTypes.includes(field.type))
  const [bokmaal, ...others] = contentLocales
  const find = (locale: ContentLocale) =>
    payload.findByID({ collection, id, locale, fallbackLocale: false, draft: true, depth: 0, overrideAccess: true, trash: true })
  const filled = filledIn(texts, await find(bokmaal))
  const finished: ContentLocale[] = [bokmaal]
  for (const locale of others) {
    const here = filledIn(texts, await find(locale))
    if (filled.length > 0 && filled.every((name) => here.includes(name))) finished.push(locale)
  }
  return finished
}

function filledIn(fields: readonly FlattenedField[], document: Record<string, unknown>): string[] {
  const isFilled = (value: unknown) => (typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined)
  return fields.map(({ name }) => name).filter((name) => isFilled(document[name]))
}
