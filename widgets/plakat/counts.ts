import type { Point } from '../contract/index.js'
import type { PlakatWords } from './words/index.js'

/** «4 tiltak · 2 historier»: the growth rings in words. Without rings what else there is; empty when there is nothing. */
export function countLine({ tiltak, stories, examples, areas }: Point['counts'], say: PlakatWords): string {
  const rings = [tiltak > 0 && say.tiltakCount(tiltak), stories > 0 && say.storyCount(stories)]
  const others = [examples > 0 && say.exampleCount(examples), areas > 0 && say.areaCount(areas)]
  return (tiltak + stories > 0 ? rings : others).filter(Boolean).join(' · ')
}
