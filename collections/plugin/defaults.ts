import type { CollectionBeforeOperationHook, Config, LocalizationConfig } from 'payload'
import { Forbidden } from 'payload'

import { isAdministrator, mayPublish } from '../access/roles.js'

/** nb, with nn and en falling back to it. «Publiser» publishes the language that the editor sees, never another's draft. */
const localization: LocalizationConfig = {
  defaultLocale: 'nb',
  defaultLocalePublishOption: 'active',
  fallback: true,
  locales: [
    { code: 'nb', label: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' } },
    { code: 'nn', label: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' }, fallbackLocale: 'nb' },
    { code: 'en', label: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' }, fallbackLocale: 'nb' },
  ],
}

/**
 * What is planned belongs to those who may publish. The admin's own server function calls a plan off for anybody who may see the admin, past all
 * access rules (Payload 3.90, `schedulePublishHandler`); jobs that run by themselves have no user.
 */
const keepPlans: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' && req.user && !mayPublish(req)) throw new Forbidden(req.t)
  return args
}

/** What the host has not decided itself. Payload lets any signed-in user run, queue and cancel jobs unless told otherwise. */
export const withDefaults = (config: Config): Config => ({
  ...config,
  admin: { ...config.admin, user: config.admin?.user ?? 'users' },
  localization: config.localization ?? localization,
  jobs: {
    ...config.jobs,
    access: {
      cancel: ({ req }) => isAdministrator(req),
      queue: ({ req }) => isAdministrator(req),
      run: ({ req }) => isAdministrator(req),
      ...config.jobs?.access,
    },
  },
  // Payload makes this collection itself, and says of hooks in its overrides that they would not run, although this one does.
  onInit: async (payload) => {
    payload.collections['payload-jobs']?.config.hooks.beforeOperation.push(keepPlans)
    await config.onInit?.(payload)
  },
})
