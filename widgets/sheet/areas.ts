import type { Locale, AreaList } from '../contract/index.js'
import { family } from '../core/source/index.js'

/** The areas of the current edition in order. */
export const areasAt = family<AreaList, [locale: Locale]>('items', (locale) => `areas?locale=${locale}`)
