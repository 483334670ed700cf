import { languageFor, type Language } from '../../../language.js'
import { en } from './en.js'
import { nb, type Words } from './nb.js'
import { nn } from './nn.js'

export type { Words } from './nb.js'

const words: Readonly<Record<Language, Words>> = { nb, nn, en }

/** What the builder says in a language of the admin; bokmål in one that it does not speak. */
export const wordsIn = (language: string): Words => words[languageFor(language)]

type Spoken = (given: { i18n: { language: string } }) => string

/** One text as a function of the language, as Payload takes labels. */
export const spoken =
  (pick: (words: Words) => string): Spoken =>
  ({ i18n }) =>
    pick(wordsIn(i18n.language))

/** One text in all languages, as Payload takes descriptions. */
export const inAll = (pick: (words: Words) => string) => ({ nb: pick(nb), nn: pick(nn), en: pick(en) })

/** A field's label and help text, with its other admin settings. */
export function labels<Admin extends object>(pick: (words: Words) => { label: string; description: string }, admin?: Admin) {
  const description = inAll((all) => pick(all).description)
  return { label: spoken((all) => pick(all).label), admin: { ...admin, ...(description.nb === '' ? {} : { description }) } }
}
