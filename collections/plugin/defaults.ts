import type { CollectionBeforeOperationHook, Config, LocalizationConfig } from 'payload'
import { Forbidden } from 'payload'

import { isAdministrator, mayPublish } from '../access/roles.js'
import { eraseTask } from '../ideas/erase.js'

/** nb, with nn and en falling back to it. «Publiser» publishes the language that the editor sees, never another's draft. */
const localization = {
  defaultLocale: 'nb',
  defaultLocalePublishOption: 'active',
  fallback: true,
  locales: [
    { code: 'nb', label: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' } },
    { code: 'nn', label: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' }, fallbackLocale: 'nb' },
    { code: 'en', label: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' }, fallbackLocale: 'nb' },
  ],
} satisfies LocalizationConfig

/** The host's languages, and those of ours that are missing: without bokmål nothing could be published. */
function withOurLanguages(host: Config['localization']): LocalizationConfig {
  if (!host) return localization
  const theirs = host.locales.map((locale) => (typeof locale === 'string' ? { code: locale, label: locale } : locale))
  const missing = localization.locales.filter(({ code }) => !theirs.some((locale) => locale.code === code))
  const { defaultLocalePublishOption } = localization
  return { defaultLocalePublishOption, ...host, locales: [...theirs, ...missing] }
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
  localization: withOurLanguages(config.localization),
  jobs: {
    ...config.jobs,
    tasks: [...(config.jobs?.tasks ?? []), eraseTask],
    access: {
      cancel: ({ req }) => isAdministrator(req),
      queue: ({ req }) => isAdministrator(req),
      run: ({ req }) => isAdministrator(req),
      ...config.jobs?.access,
    },
  },
  // Payload makes this collection itself, and says of hooks in its overrides that they would not run, although this one does.
  onInit: async (payload) => {
    const hooks = payload.collections['payload-jobs']?.config.hooks.beforeOperation
    // The same config may be opened more than once.
    if (!hooks?.includes(keepPlans)) hooks?.push(keepPlans)
    await config.onInit?.(payload)
  },
})
