import type { Locale, StoryDetail } from '../contract/index.js'
import { family } from '../core/source/index.js'

/** One story, whole. */
export const storyAt = family<StoryDetail, [slug: string, locale: Locale]>(
  'images',
  (slug, locale) => `stories/${slug}?locale=${locale}`,
)
