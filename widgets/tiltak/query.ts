import { oneOf, setAll, slug, wholeNumber } from '../attributes/attributes.js'
import type { Locale, TiltakStatus } from '../contract/index.js'

/** What a page may choose by attributes, as it wrote it. */
export interface Choice {
  area: string | null
  point: string | null
  status: string | null
  limit: string | null
}

/** How far a tiltak may have come, in order. A stopped one stands last, with what was learnt. */
export const statuses: readonly TiltakStatus[] = ['ide', 'planlagt', 'pagar', 'gjennomfort', 'i-drift', 'stanset']
/** The most that the API gives at once, and what a board begins with: it is no board without all of them. */
const largestLimit = 100

const written = (attribute: keyof Choice, choice: Choice) => ({ tag: 'gran-tiltak', attribute, value: choice[attribute] })

/** The query for one page of these choices. What cannot be right is left out. */
export const queryOf = (choice: Choice, locale: Locale, page: number): URLSearchParams =>
  setAll(new URLSearchParams({ locale, page: String(page) }), {
    limit: wholeNumber(written('limit', choice), largestLimit) ?? largestLimit,
    area: slug(written('area', choice)),
    point: wholeNumber(written('point', choice), 99),
    status: oneOf(written('status', choice), statuses),
  })
