import type { Locale, Plakat } from '../../contract/index.js'
import { family } from '../source/index.js'

/** The points in order, each with its evidence in numbers. */
export const plakatAt = family<Plakat, [locale: Locale]>('items', (locale) => `plakat?locale=${locale}`)
