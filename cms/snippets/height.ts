import type { ElementName, Embed } from './embed.js'

/** About how high each is on a desktop, in px. A point has from 400 without stories to 1000 with them. */
const heights: Readonly<Record<Exclude<ElementName, 'stories'>, number>> = {
  plakat: 1150,
  point: 750,
  story: 2000,
  areas: 1050,
  tiltak: 2000,
  matrix: 1250,
  strategy: 1150,
  idea: 1100,
}
const storyRow = 680
const aroundStories = 170
const storiesInRow = 3
/** What an element shows where no limit is set. */
const usualLimit = 6

/** Of the tiltak where only those of one area or point are shown. */
const someTiltak = 750

/** The height that a frame has before its content tells its own, in px. */
export function heightOf(embed: Embed): number {
  if (embed.element === 'stories')
    return aroundStories + storyRow * Math.min(2, Math.ceil((embed.limit ?? usualLimit) / storiesInRow))
  const isNarrowed = embed.element === 'tiltak' && (embed.area ?? embed.point) !== undefined
  return isNarrowed ? someTiltak : heights[embed.element]
}

/**
 * What is reserved at most, in px: the height of the most common screen of a desktop (1920 × 1080), so that what stands below is off it before the element is
 * there as well as after. More would only be a larger gap where the script is blocked.
 */
const mostReserved = 1080

/**
 * The height that a script's element is kept free until it is there, in px. What then ends within the screen, such as a point without stories, moves what
 * stands below: its own height depends on what is published and on the width of the place.
 */
export const reservedFor = (embed: Embed): number => Math.min(mostReserved, heightOf(embed))
