import type { IdeaForm, Locale } from '../../../../widgets/contract/index.js'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'
import type { IdeaWords } from './words.js'

export const ideaWords: Readonly<Record<Locale, IdeaWords>> = { nb, nn, en }

interface Told {
  /** For how many months names are kept. */
  readonly months: number
  /** Null where it is not known. */
  readonly municipality: string | null
}

/** What a form says: who asks, and how long names are kept. */
export function formWords(locale: Locale, { months, municipality }: Told): IdeaForm['words'] {
  const { form, privacy, opensBeside, theMunicipality } = ideaWords[locale]
  const name = oneLine(municipality ?? '') || theMunicipality
  return { ...form, lead: form.lead(name), consent: form.consent(name, months), privacy: `${privacy} (${opensBeside})` }
}

/** A consent is sent back as one line of plain characters, or not taken. */
const oneLine = (name: string): string => name.replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim()
