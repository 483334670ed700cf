import { mostMonths } from '../../../collections/ideas/months.js'
import { locales } from '../../../widgets/contract/index.js'
import { ideaWords } from './words/index.js'

/** The months that a form can name. */
const months = Array.from({ length: mostMonths }, (_, index) => index + 1)

/** Stands for the municipality, which another name may be that of when the words come back. */
const place = '\n'

const promises = locales.flatMap((locale) =>
  months.map((count) => {
    const [before = '', after = ''] = ideaWords[locale].form.consent(place, count).split(place)
    return { before, after, count }
  }),
)

/**
 * After how many months the words that somebody has agreed to say that she is forgotten. They were read when the form was, and hold whatever the settings
 * say when the idea comes to the inbox: another time, another name, or none, as in forms that were opened before they named the municipality. Null where
 * they are none of our words.
 */
export const monthsPromised = (consent: string): number | null =>
  promises.find(
    ({ before, after }) => consent.length > before.length + after.length && consent.startsWith(before) && consent.endsWith(after),
  )?.count ?? null
