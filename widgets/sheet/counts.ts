import type { Point } from '../contract/index.js'
import type { Vocabulary } from '../vocabulary/nb.js'

/** «4 tiltak · 2 historier»: the growth rings of a point in words. Empty where there are none. */
export function ringsInWords(
  { tiltak, stories }: Pick<Point['counts'], 'tiltak' | 'stories'>,
  say: Pick<Vocabulary, 'tiltakCount' | 'storyCount'>,
): string {
  return [tiltak > 0 && say.tiltakCount(tiltak), stories > 0 && say.storyCount(stories)].filter(Boolean).join(' · ')
}
