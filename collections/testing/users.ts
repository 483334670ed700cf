import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

import type { Role } from '../access/roles.js'

export const password = 'et-langt-passord'

/** Makes a user with a role, named after it. The first one of a database becomes an administrator whatever is asked for. */
export async function userWith(payload: Payload, role: Role): Promise<TypedUser> {
  const email = `${role}@example.no`
  await payload.create({ collection: 'users', data: { email, password, name: role, role } })
  return signedIn(payload, email)
}

/** A user as she is when she has signed in. */
async function signedIn(payload: Payload, email: string): Promise<TypedUser> {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1 })
  return Object.assign({}, docs[0], { collection: 'users' as const })
}

/** One user of each role. */
export async function everyRole(payload: Payload): Promise<Record<Role, TypedUser>> {
  const administrator = await userWith(payload, 'administrator')
  return { administrator, redaktor: await userWith(payload, 'redaktor'), bidragsyter: await userWith(payload, 'bidragsyter') }
}

/** Does an operation as somebody, or as the anonymous. */
export const as = (user: TypedUser | null) => ({ overrideAccess: false, ...(user && { user }) }) as const

/** The same for operations that look for the user in the request alone, as those on jobs do. */
export const requestOf = (payload: Payload, user: TypedUser): Promise<PayloadRequest> => createLocalReq({ user }, payload)
