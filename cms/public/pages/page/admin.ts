import type { Environment } from '../../../environment.js'
import { isLoopbackHostname } from '../../../first-user/loopback.js'

/** The admin behind this public side, as far as pages may speak of it. Null where none is reached through here. */
export type Admin = {
  /** Whoever reads our pages may be who makes the first user: only this machine itself reaches them (first-user/allowed.ts). */
  readonly firstUserHere: boolean
} | null

/** What to say of an admin that is reached through here. */
export const adminBehind = ({ host, publicUrl }: Pick<Environment, 'host' | 'publicUrl'>): Admin => ({
  firstUserHere: isLoopbackHostname(host) && (publicUrl === undefined || isLoopbackHostname(publicUrl.hostname)),
})
