import type { Demand } from '../publishing/demands.js'
import { slugify } from './slugify.js'

/** A title that an address can be made of. What has its address keeps it, whatever the title becomes; an empty title is another demand's. */
export const demandAddress: Demand = {
  path: 'title',
  kind: 'text',
  holds: ({ title, slug }) =>
    typeof slug === 'string' || typeof title !== 'string' || title.trim() === '' || slugify(title) !== '',
  message: (t) => t.validation.titleWithoutLetters,
}
