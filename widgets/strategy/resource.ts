import type { Locale, Strategy } from '../contract/index.js'
import { family } from '../core/source/index.js'

/** The current edition. */
export const strategyAt = family<Strategy, [locale: Locale]>('levels', (locale) => `strategy?locale=${locale}`)
