import type { CollectionBeforeChangeHook, CollectionConfig, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { labelAt } from '../fields/label.js'
import { contentLocales } from '../publications/shape/index.js'
import type { Translations } from '../translations/index.js'
import { wordsFor } from '../translations/index.js'
import { requestedOf } from './operation.js'

/** A document's fields as hooks see them: anything until looked at. */
export type Fields = Record<string, unknown>

/** Something that must be true before a document may be public. `path` is the field that the admin marks. */
export interface Demand {
  path: string
  /** `text`: the default language must have it. `rule`: the whole document must satisfy `holds`. */
  kind: 'text' | 'rule'
  holds: (fields: Fields, context: { id: string | number | undefined; req: PayloadRequest }) => boolean | Promise<boolean>
  message: (t: Translations) => string
}

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const defaultLocale = contentLocales[0]

/**
 * A localized text that the public must find in bokmål. Not Payload's `required`: together with `localized` it makes
 * unpublishing from another language fail (payload#15651).
 */
export const demandText = (
  path: string,
  when: (fields: Fields) => boolean = () => true,
  message: Demand['message'] = (t) => t.validation.requiredToPublish,
): Demand => ({ path, kind: 'text', holds: (fields) => !when(fields) || isFilled(fields[path]), message })

export const demandRule = (path: string, message: Demand['message'], holds: Demand['holds']): Demand => ({
  path,
  kind: 'rule',
  holds,
  message,
})

export const isTrashing = (fields: Fields): boolean => fields.deletedAt !== undefined && fields.deletedAt !== null

/** Does this change end in a published document? Drafts and autosaves carry `draft`, whatever lies beneath them. */
export const endsPublished = (fields: Fields): boolean => fields._status === 'published' && !isTrashing(fields)

/** Where the language that alone is to be published is left, before an operation, for the hooks that come after. */
export const singleLocale = 'viigranPublishesLocale'

/** The same document in bokmål, as it will be public after this change. */
async function inDefaultLocale(collection: CollectionConfig, fields: Fields, id: unknown, req: PayloadRequest): Promise<Fields> {
  if (req.locale === defaultLocale || req.locale === undefined) return fields
  // Made in another language, it has no bokmål yet.
  if (typeof id !== 'string' && typeof id !== 'number') return {}
  const stored = await req.payload.find({
    collection: collection.slug,
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    locale: defaultLocale,
    fallbackLocale: false,
    // One locale is published over what is public; all of them are taken from the newest version.
    draft: req.context[singleLocale] === undefined,
    overrideAccess: true,
    trash: true,
    // Not `req` itself: Payload writes the language that it was asked for into it, and would save the other text as bokmål.
    req: { transactionID: await req.transactionID },
  })
  return { ...stored.docs[0] }
}

/**
 * Checks every demand when a document becomes or stays published, whichever language it is saved from, and names all that
 * fail at once. A draft may lack anything.
 * @throws {ValidationError} with a path and a message in the editor's language per failed demand
 */
export function withDemands(collection: CollectionConfig, demands: readonly Demand[]): CollectionConfig {
  const check: CollectionBeforeChangeHook<Fields & { id: string | number }> = async ({
    collection: { flattenedFields },
    data,
    originalDoc,
    req,
  }) => {
    const fields: Fields = { ...originalDoc, ...data }
    if (!endsPublished(fields)) return data
    const id = originalDoc?.id
    const readable = await inDefaultLocale(collection, fields, id, req)
    const errors = []
    for (const demand of demands) {
      const holds = await demand.holds(demand.kind === 'text' ? { ...fields, ...pickTexts(readable, demands) } : fields, {
        id,
        req,
      })
      const { path, message } = demand
      if (!holds) errors.push({ path, label: labelAt(path, flattenedFields, req), message: wordsFor(req.i18n.language, message) })
    }
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, id, req }, req.t)
    return data
  }
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        ({ args, operation, req }) => {
          // What hooks read meanwhile with the same request is another matter.
          if (operation === 'create' || operation === 'update')
            req.context[singleLocale] = requestedOf(args).publishSpecificLocale
          return args
        },
      ],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), check],
    },
  }
}

/** Only the texts come from bokmål: everything that is not localized is what is being saved now. */
function pickTexts(readable: Fields, demands: readonly Demand[]): Fields {
  return Object.fromEntries(demands.filter(({ kind }) => kind === 'text').map(({ path }) => [path, readable[path]]))
}
