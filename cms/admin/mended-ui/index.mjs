import { join } from 'node:path'

import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'

const loader = join(import.meta.dirname, 'replaced.cjs')

/** «All» in the language of the page, as Payload says it elsewhere. */
const all = JSON.stringify({ nb: nb.translations.general.all, nn: nb.translations.general.all, en: en.translations.general.all })
const allInLanguage = `{get label(){return ${all}[globalThis.document?.documentElement.lang]??"All"},value:"all"}`

/** What Payload's form (`fieldReducer`) does with what the server says of a change: it holds what the editor did meanwhile for said, too. */
const allIsSaid = 's=JR({acceptValues:o,currentState:t||{},incomingState:r});return n.current=s,s'
const onlyThatIsSaid = allIsSaid.replace('n.current=s', 'n.current=o?s:JR({currentState:n.current||{},incomingState:r})')

/**
 * What Payload's admin (3.90) has no setting for. It says the American way in every language: the day and time that is chosen («Nov 30, 2026 8:00
 * a.m.»), and «All» languages where a publication is planned. And what is changed within 250 ms before an answer from the server comes is not told to
 * the server, so that a field that depends on it does not appear. cms/end-to-end/admin.browser.test.ts sees whether all are still found.
 */
const mended = [
  ['"MMM d, yyy h:mm a"', '"d. MMM yyyy HH:mm"'],
  ['{label:"All",value:"all"}', allInLanguage],
  [allIsSaid, onlyThatIsSaid],
]

const literally = (text) => new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))

/** Rules for Turbopack. */
export const mendedUi = {
  '*.js': mended.map(([from, to]) => ({
    condition: { path: /@payloadcms\/ui\/dist\/exports\/client\//, content: literally(from) },
    loaders: [{ loader, options: { from, to } }],
  })),
}
