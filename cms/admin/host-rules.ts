import type { CollectionConfig, Plugin } from 'payload'

import { refuseUnstampedUsers } from './first-user/rule.js'
import { refuseForgottenPassword } from './forgotten-password/rule.js'

/**
 * What this host asks of the users collection beyond what the plugin does: who may make the first user, no links by e-mail, and
 * cookies over https only.
 */
export const hostRules =
  ({ publicUrl, firstUserToken }: { publicUrl: URL | undefined; firstUserToken: string }): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection): CollectionConfig => {
      if (!collection.auth) return collection
      const auth = collection.auth === true ? {} : collection.auth
      return {
        ...collection,
        auth: { ...auth, cookies: { sameSite: 'Lax', ...auth.cookies, secure: publicUrl?.protocol === 'https:' } },
        hooks: {
          ...collection.hooks,
          beforeOperation: [
            refuseUnstampedUsers(firstUserToken),
            refuseForgottenPassword,
            ...(collection.hooks?.beforeOperation ?? []),
          ],
        },
      }
    }),
  })
