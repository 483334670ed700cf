import type { Locale, PointDetail } from '../contract/index.js'
import { family } from '../core/source/index.js'

/** One point with what stands behind it. */
export const pointAt = family<PointDetail, [number: number, locale: Locale]>(
  'evidence',
  (number, locale) => `plakat/${number}?locale=${locale}`,
)
