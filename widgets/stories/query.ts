import { oneOf, setAll, slug, wholeNumber } from '../attributes/attributes.js'
import type { Locale } from '../contract/index.js'

/** What a page may choose by attributes, as it wrote it. */
export interface Choice {
  kind: string | null
  point: string | null
  area: string | null
  limit: string | null
}

const kinds = ['nyskapingshistorie', 'sammensatt-utfordring']
const defaultLimit = 6
/** The most that the API gives at once. */
export const largestLimit = 100

const written = (attribute: keyof Choice, choice: Choice) => ({ tag: 'gran-stories', attribute, value: choice[attribute] })

/** How many stories to begin with: the `limit` attribute, or six. */
export const limitOf = (choice: Choice): number => wholeNumber(written('limit', choice), largestLimit) ?? defaultLimit

/** The query for these choices, in the API and, without a limit, on the page with all of them. What cannot be right is left out. */
export const queryOf = (choice: Choice, locale: Locale, limit?: number): URLSearchParams =>
  setAll(new URLSearchParams({ locale }), {
    limit: limit && Math.min(limit, largestLimit),
    kind: oneOf(written('kind', choice), kinds),
    point: wholeNumber(written('point', choice), 99),
    area: slug(written('area', choice)),
  })
