import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { APIError, ValidationError } from 'payload'

import type { Fields } from '../publishing/demands.js'
import { wordsFor } from '../translations/index.js'

type UserFields = Fields & { id: string | number }

async function isOnlyAdministrator(id: string | number, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs === 0
}

/** Somebody must be able to let the others in. */
export const firstUserIsAdministrator: CollectionBeforeChangeHook<UserFields> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  // Asked with a condition: without one MongoDB estimates, which it does not do within a transaction.
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { id: { exists: true } },
    overrideAccess: true,
    req,
  })
  return totalDocs === 0 ? { ...data, role: 'administrator' } : data
}

/** @throws {ValidationError} on `role` when the only administrator would become something else */
export const keepAnAdministrator: CollectionBeforeChangeHook<UserFields> = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || originalDoc?.role !== 'administrator' || data.role === 'administrator') return data
  if (!(await isOnlyAdministrator(originalDoc.id, req))) return data
  const message = wordsFor(req.i18n.language, (t) => t.validation.lastAdministrator)
  throw new ValidationError({ collection: 'users', errors: [{ path: 'role', message }], id: originalDoc.id, req }, req.t)
}

/** @throws {APIError} 403 when the only administrator would be deleted */
export const keepTheLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ id: { equals: id } }, { role: { equals: 'administrator' } }] },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (docs.length === 0 || !(await isOnlyAdministrator(id, req))) return
  throw new APIError(
    wordsFor(req.i18n.language, (t) => t.validation.lastAdministrator),
    403,
    null,
    true,
  )
}
