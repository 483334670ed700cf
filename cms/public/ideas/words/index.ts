import type { IdeaForm, Locale } from '../../../../widgets/contract/index.js'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'
import type { IdeaWords } from './words.js'

export const ideaWords: Readonly<Record<Locale, IdeaWords>> = { nb, nn, en }

/** What a form says where names are kept for so many months. */
export function formWords(locale: Locale, months: number): IdeaForm['words'] {
  const { form } = ideaWords[locale]
  return { ...form, consent: form.consent(months) }
}
