import type { CollectionConfig, FieldHook } from 'payload'

import { isAdministrator, isSignedIn } from '../access/roles.js'
import { labels, names, options, words } from '../translations/index.js'
import { firstUserIsAdministrator, keepAnAdministrator, keepTheLastAdministrator } from './administrators.js'
import { demandLongPassword } from './password.js'

/** Eight hours: a working day without signing in twice. In seconds. */
const sessionLength = 8 * 60 * 60
/** Ten minutes, in milliseconds. */
const lockTime = 10 * 60 * 1000

/** Who has no name is known by the e-mail address, and not by a number. */
const nameOrEmail: FieldHook<{ id: string | number; name?: string | null; email: string }> = ({ data }) =>
  data?.name || data?.email

/** Those who write, publish and manage. Everybody may change their own name and password, nobody their own role. */
export const usersCollection: CollectionConfig = {
  slug: 'users',
  labels: names((t) => t.collections.users),
  admin: {
    group: words((t) => t.groups.administration),
    description: words((t) => t.collections.users.description),
    useAsTitle: 'title',
    defaultColumns: ['title', 'email', 'role'],
    listSearchableFields: ['name', 'email'],
  },
  auth: { maxLoginAttempts: 5, lockTime, tokenExpiration: sessionLength },
  access: {
    admin: ({ req }) => isSignedIn(req),
    create: ({ req }) => isAdministrator(req),
    read: ({ req }) => isAdministrator(req) || (isSignedIn(req) && { id: { equals: req.user?.id } }),
    update: ({ req }) => isAdministrator(req) || (isSignedIn(req) && { id: { equals: req.user?.id } }),
    delete: ({ req }) => isAdministrator(req),
    unlock: ({ req }) => isAdministrator(req),
  },
  hooks: {
    beforeOperation: [demandLongPassword],
    beforeChange: [firstUserIsAdministrator, keepAnAdministrator],
    beforeDelete: [keepTheLastAdministrator],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      virtual: true,
      access: { create: () => false, update: () => false },
      hooks: { afterRead: [nameOrEmail] },
      ...labels((t) => t.fields.users.name, { hidden: true, disableListFilter: true }),
    },
    { name: 'name', type: 'text', maxLength: 120, ...labels((t) => t.fields.users.name, { disableListColumn: true }) },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'bidragsyter',
      saveToJWT: true,
      options: options((t) => t.options.role),
      access: { create: ({ req }) => isAdministrator(req), update: ({ req }) => isAdministrator(req) },
      ...labels((t) => t.fields.users.role),
    },
  ],
}
