import type { ElementName, Embed } from './embed.js'

/** About how high each is on a desktop, in px, as measured with the samples. */
const heights: Readonly<Record<Exclude<ElementName, 'stories'>, number>> = {
  plakat: 1200,
  point: 900,
  story: 1200,
  areas: 1200,
  tiltak: 1200,
  matrix: 1200,
  strategy: 1200,
}
const storyRow = 450
const storiesInRow = 3
/** What an element shows where no limit is set. */
const usualLimit = 6

/** The height that a frame has before its content tells its own, in px. */
export const heightOf = (embed: Embed): number =>
  embed.element === 'stories'
    ? storyRow * Math.min(3, Math.ceil((embed.limit ?? usualLimit) / storiesInRow))
    : heights[embed.element]

/** What is below this, in px, is off the screen whichever way: more than that needs no reserving, and would be a gap where the script is blocked. */
const mostReserved = 700

/** The height that a script's element is kept free until it is there, in px. */
export const reservedFor = (embed: Embed): number => Math.min(mostReserved, heightOf(embed))
