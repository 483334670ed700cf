import type { IdeaForm, Locale } from '../contract/index.js'
import { family } from '../core/source/index.js'

/** The words of the form and the areas to choose from. The same address takes what is sent. */
export const ideaFormAt = family<IdeaForm, [locale: Locale]>('words', (locale) => `ideas?locale=${locale}`)
