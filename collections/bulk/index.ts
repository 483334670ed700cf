import { getTranslation } from '@payloadcms/translations'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  APIError,
  deleteByIDOperation,
  headersWithCors,
  parseParams,
  updateByIDOperation,
  type Collection,
  type CollectionConfig,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import { deletedAtOf } from '../access/published.js'
import { wordsFor } from '../translations/index.js'
import { matching } from './matching.js'
import { oneByOne, type Changed } from './one-by-one.js'

/**
 * Changes and deletes many documents (`PATCH` and `DELETE /api/stories?where…`) with a transaction for each. Payload (3.90) has one for all: ten thousand
 * would keep every other editor of an SQLite waiting for minutes, MongoDB gives a transaction up after one minute, and what failed took
 * with it what had been told to be done.
 */
export function withBulk(collection: CollectionConfig): CollectionConfig {
  if (collection.endpoints === false) return collection
  return { ...collection, endpoints: [...(collection.endpoints ?? []), updateMany, deleteMany] }
}

const updateMany: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'patch',
  handler: async (req) => {
    // Payload reads the bodies of its own endpoints only.
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    const collection = collectionOf(req)
    const { limit, sort, where, overrideLock = false, draft, trash, ...query } = parseParams(req.query)
    const { depth, populate, publishAllLocales, publishSpecificLocale, select, unpublishAllLocales } = query
    const data: object = req.data ?? {}
    // What is put into the trash may be a draft that was never published.
    const amongDrafts = draft === true || Boolean(deletedAtOf(data))
    const ids = await matching(req, collection, { where: asked(req, where), sort, limit, trash, draft: amongDrafts })
    const locales = { publishAllLocales, publishSpecificLocale, unpublishAllLocales }
    const how = { ...locales, collection, depth, draft, overrideLock, populate, req, select, trash }
    const changed = await oneByOne(req, ids, (id) => updateByIDOperation({ ...how, id, data: { ...data } }))
    return answer(req, collection, changed, { done: 'general:updatedCountSuccessfully', failed: 'error:unableToUpdateCount' })
  },
}

const deleteMany: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'delete',
  handler: async (req) => {
    const collection = collectionOf(req)
    const { depth, overrideLock = false, populate, select, trash, where } = parseParams(req.query)
    const ids = await matching(req, collection, { where: asked(req, where), trash })
    const how = { collection, depth, overrideLock, populate, req, select, trash }
    const changed = await oneByOne(req, ids, (id) => deleteByIDOperation({ ...how, id }))
    return answer(req, collection, changed, { done: 'general:deletedCountSuccessfully', failed: 'error:unableToDeleteCount' })
  },
}

function collectionOf({ payload, routeParams }: PayloadRequest): Collection {
  const slug = routeParams?.collection
  const collection = typeof slug === 'string' ? payload.collections[slug] : undefined
  if (collection === undefined) throw new APIError('No such collection.', 404)
  return collection
}

/** Whoever forgets to say which documents does not mean all of them. */
function asked<Where>(req: PayloadRequest, where: Where | undefined): Where {
  if (where === undefined)
    throw new APIError(
      wordsFor(req.i18n.language, (t) => t.validation.whichDocuments),
      400,
      null,
      true,
    )
  return where
}

interface Messages {
  readonly done: 'general:updatedCountSuccessfully' | 'general:deletedCountSuccessfully'
  readonly failed: 'error:unableToUpdateCount' | 'error:unableToDeleteCount'
}

/** What Payload's own bulk operations answer. */
function answer(req: PayloadRequest, { config }: Collection, { docs, errors }: Changed, { done, failed }: Messages): Response {
  const total = docs.length + errors.length
  const label = getTranslation(config.labels[total === 1 ? 'singular' : 'plural'], req.i18n)
  const message =
    errors.length === 0 ? req.t(done, { count: docs.length, label }) : req.t(failed, { count: errors.length, label, total })
  return Response.json(
    { docs, errors, message },
    { status: errors.length === 0 ? 200 : 400, headers: headersWithCors({ headers: new Headers(), req }) },
  )
}
