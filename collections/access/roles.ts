import type { PayloadRequest } from 'payload'

/** What a user may do. A bidragsyter writes drafts, a redaktør also publishes, an administrator also manages users. */
export const roles = ['bidragsyter', 'redaktor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** The role of whoever asks, or null for the anonymous. An account without a known role may do nothing. */
export function roleOf(req: PayloadRequest): Role | null {
  const user: unknown = req.user
  if (typeof user !== 'object' || user === null || !('role' in user)) return null
  return roles.find((role) => role === user.role) ?? null
}

/** May this request make something public, or take it back? */
export const mayPublish = (req: PayloadRequest): boolean => {
  const role = roleOf(req)
  return role === 'redaktor' || role === 'administrator'
}

export const isAdministrator = (req: PayloadRequest): boolean => roleOf(req) === 'administrator'
export const isSignedIn = (req: PayloadRequest): boolean => roleOf(req) !== null
