import type { Access, CollectionBeforeOperationHook, CollectionConfig, Where } from 'payload'
import { Forbidden } from 'payload'

import { requestedOf } from '../publishing/operation.js'
import { isSignedIn, mayPublish, roleOf } from './roles.js'

const notTrashed: Where = { deletedAt: { exists: false } }
const neverPublic: Where = { _status: { not_equals: 'published' } }

/**
 * What the anonymous may read: what is published and not in the trash (`?trash=true` is open to anybody in Payload),
 * and what else the collection demands.
 */
export const readPublished =
  (...demands: Where[]): Access =>
  ({ req }) =>
    isSignedIn(req) || { and: [{ _status: { equals: 'published' } }, notTrashed, ...demands] }

/** Where `keepToDrafts` leaves word for `access.update`, which does not learn whether a draft is being saved. */
const savesDraft = 'viigranSavesDraft'

const publishes = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'

const movesToOrFromTrash = (data: unknown): boolean => typeof data === 'object' && data !== null && 'deletedAt' in data

/**
 * Says once, before any operation, what it would do to the public, and refuses a bidragsyter all that would touch it.
 * The draft flag exists only here: access functions and later hooks are not told.
 * @throws {Forbidden} when somebody who may not publish asks to
 */
const keepToDrafts: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || mayPublish(req) || !['create', 'update', 'restoreVersion'].includes(operation)) return args
  const { data, draft, publishAllLocales, unpublishAllLocales } = requestedOf(args)
  if (publishes(data) || publishAllLocales || unpublishAllLocales) throw new Forbidden(req.t)
  if (operation === 'create') return { ...args, draft: true }
  req.context[savesDraft] = draft && !movesToOrFromTrash(data)
  return args
}

const updateDraft: Access = ({ data, req }) => {
  if (mayPublish(req)) return true
  if (roleOf(req) === null || publishes(data)) return false
  return req.context[savesDraft] === false ? neverPublic : true
}

const deleteDraft: Access = ({ req }) => {
  if (mayPublish(req)) return true
  return roleOf(req) === null ? false : neverPublic
}

/**
 * The rules for everything that can be published: the anonymous reads what is public, a bidragsyter writes drafts (also on
 * top of what is published), a redaktør publishes, unpublishes and deletes.
 */
export function withPublishingRoles(collection: CollectionConfig, ...publicDemands: Where[]): CollectionConfig {
  return {
    ...collection,
    access: {
      ...collection.access,
      create: ({ data, req }) => (mayPublish(req) ? true : isSignedIn(req) && !publishes(data)),
      read: readPublished(...publicDemands),
      readVersions: ({ req }) => isSignedIn(req),
      update: updateDraft,
      delete: deleteDraft,
    },
    hooks: {
      ...collection.hooks,
      beforeOperation: [keepToDrafts, ...(collection.hooks?.beforeOperation ?? [])],
    },
  }
}
