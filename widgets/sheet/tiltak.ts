import type { Locale, TiltakDetail } from '../contract/index.js'
import { family } from '../core/source/index.js'

/** One tiltak with the stories that tell of it. */
export const tiltakAt = family<TiltakDetail, [slug: string, locale: Locale]>(
  'stories',
  (slug, locale) => `tiltak/${slug}?locale=${locale}`,
)
