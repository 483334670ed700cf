import type { Point, Text } from '../contract/index.js'
import { beginningOf } from '../core/statement.js'

interface EvidenceWords {
  tiltakCount: (count: number) => string
  storyCount: (count: number) => string
}

/** «4 tiltak · 2 historier»: the growth rings of a point in words. Empty where there are none. */
export function ringsInWords({ tiltak, stories }: Pick<Point['counts'], 'tiltak' | 'stories'>, say: EvidenceWords): string {
  return [tiltak > 0 && say.tiltakCount(tiltak), stories > 0 && say.storyCount(stories)].filter(Boolean).join(' · ')
}

/** A statement in two: the words that all of them begin with, and its own. */
export function apart({ text, lang }: Text, all: readonly Text[]): readonly [beginning: string, rest: string] {
  const beginning = beginningOf(all, lang)
  return text.startsWith(beginning) ? [beginning, text.slice(beginning.length)] : ['', text]
}
