import { join } from 'node:path'

import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'

const loader = join(import.meta.dirname, 'replaced.cjs')

/** «All» in the language of the page, as Payload says it elsewhere. */
const all = JSON.stringify({ nb: nb.translations.general.all, nn: nb.translations.general.all, en: en.translations.general.all })
const allInLanguage = `{get label(){return ${all}[globalThis.document?.documentElement.lang]??"All"},value:"all"}`

/**
 * What Payload's admin (3.90) says the American way in every language, and has no setting for: the day and time that is chosen («Nov 30, 2026 8:00
 * a.m.»), and «All» languages where a publication is planned. cms/end-to-end/admin.browser.test.ts sees whether it is still found.
 */
const mended = [
  ['"MMM d, yyy h:mm a"', '"d. MMM yyyy HH:mm"'],
  ['{label:"All",value:"all"}', allInLanguage],
]

/** Rules for Turbopack. */
export const mendedUi = {
  '*.js': mended.map(([from, to]) => ({
    condition: { path: /@payloadcms\/ui\/dist\/exports\/client\//, content: new RegExp(from.replace(/[{}]/g, '\\$&')) },
    loaders: [{ loader, options: { from, to } }],
  })),
}
