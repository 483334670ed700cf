import { mostMonths } from '../../../collections/ideas/months.js'
import { locales } from '../../../widgets/contract/index.js'
import { ideaWords } from './words/index.js'

/** The months that a form can name. */
const months = Array.from({ length: mostMonths }, (_, index) => index + 1)

const promises = new Map(
  locales.flatMap((locale) => months.map((count): [string, number] => [ideaWords[locale].form.consent(count), count])),
)

/**
 * After how many months the words that somebody has agreed to say that she is forgotten. They were read when the form was, and hold whatever the settings
 * say when the idea comes to the inbox. Null where they are none of our words.
 */
export const monthsPromised = (consent: string): number | null => promises.get(consent) ?? null
