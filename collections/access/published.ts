import type { Access, CollectionBeforeOperationHook, CollectionConfig, CollectionSlug, PayloadRequest, Where } from 'payload'
import { Forbidden } from 'payload'

import { requestedOf, type Requested } from '../publishing/operation.js'
import { demandBounds } from './anonymous.js'
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

/** What is said about the trash; undefined where nothing is. */
export const deletedAtOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'deletedAt' in data ? data.deletedAt : undefined

const savesOnlyDraft = ({ data, draft }: Pick<Requested, 'data' | 'draft'>): boolean => draft && !deletedAtOf(data)

/**
 * Which of the published documents an operation changes for the public: all, none where it only saves a draft. The admin sends
 * `deletedAt: null` with every save; that changes what lies in the trash, and nothing else.
 */
function changedAmongPublished(asked: Pick<Requested, 'data' | 'draft'>): Where | null {
  if (!savesOnlyDraft(asked)) return {}
  return deletedAtOf(asked.data) === null ? { deletedAt: { exists: true } } : null
}

/**
 * Whether an operation is about anything that is published, `among` what is said. Payload asks `access.update` of a document's newest
 * version, which may be a draft that lies on what is public, so the documents themselves are asked.
 */
async function isAboutPublished(
  collection: CollectionSlug,
  asked: Pick<Requested, 'id' | 'where'>,
  among: Where,
  req: PayloadRequest,
): Promise<boolean> {
  const how = { collection, overrideAccess: true, trash: true, req } as const
  const ids = asked.id === undefined ? await idsWhere(asked.where, how) : [asked.id]
  const { totalDocs } = await req.payload.count({
    ...how,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }, among] },
  })
  return totalDocs > 0
}

async function idsWhere(
  where: Where | undefined,
  how: { collection: CollectionSlug; overrideAccess: true; trash: true; req: PayloadRequest },
) {
  const { docs } = await how.req.payload.find({ ...how, where: where ?? {}, draft: true, depth: 0, limit: 0, pagination: false })
  return docs.map(({ id }) => id)
}

/**
 * Says once, before any operation, what it would do to the public, and refuses a bidragsyter all that would touch it.
 * The draft flag exists only here: access functions and later hooks are not told.
 * @throws {Forbidden} when somebody who may not publish asks to
 */
const keepToDrafts: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess || mayPublish(req) || !['create', 'update', 'restoreVersion'].includes(operation)) return args
  const asked = requestedOf(args)
  const { data } = asked
  if (publishes(data) || asked.publishAllLocales || asked.unpublishAllLocales) throw new Forbidden(req.t)
  if (operation === 'create') return { ...args, draft: true }
  const among = changedAmongPublished(asked)
  if (operation === 'update' && among && (await isAboutPublished(collection.slug, asked, among, req))) throw new Forbidden(req.t)
  req.context[savesDraft] = savesOnlyDraft(asked)
  return args
}

const updateDraft: Access = ({ data, req }) => {
  if (mayPublish(req)) return true
  if (roleOf(req) === null || publishes(data)) return false
  return req.context[savesDraft] === false ? neverPublic : true
}

/** Payload asks this of what is put into the trash too, and then says so in the data. A bidragsyter deletes nothing for good. */
const deleteDraft: Access = ({ data, req }) => {
  if (mayPublish(req)) return true
  return roleOf(req) !== null && Boolean(deletedAtOf(data)) && neverPublic
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
      beforeOperation: [demandBounds, keepToDrafts, ...(collection.hooks?.beforeOperation ?? [])],
    },
  }
}
