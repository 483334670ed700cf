import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import type { Config } from 'payload'

/** The languages of the admin: bokmål unless the browser or the editor's own choice says otherwise. */
export const languages = {
  fallbackLanguage: 'nb',
  supportedLanguages: { nb, en },
} satisfies Config['i18n']
