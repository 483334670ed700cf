import { deepMergeSimple } from '@payloadcms/translations/utilities'
import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import type { Config } from 'payload'

import { bokmaal } from './bokmaal.js'
import { editor, nynorsk } from './nynorsk/index.js'

type Language = typeof nb

const corrected: Language = { ...nb, translations: deepMergeSimple<Language['translations']>(nb.translations, bokmaal) }
const inNynorsk: Language = { ...nb, translations: deepMergeSimple<Language['translations']>(corrected.translations, nynorsk) }

/** nn is not among the languages that Payload names, but it takes any that it is given. */
const supportedLanguages = { nb: corrected, nn: inNynorsk, en }
const translations = { nb: {}, nn: editor }

/** The languages of the admin: bokmål unless the browser or the editor's own choice says otherwise. */
export const languages: Config['i18n'] = { fallbackLanguage: 'nb', supportedLanguages, translations }
