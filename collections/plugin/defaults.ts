import type { Config, LocalizationConfig } from 'payload'

import { isAdministrator } from '../access/roles.js'

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
})
