import type { ElementName, Embed } from './embed.js'

/** About how high each is on a desktop with the samples, in px. */
const heights: Readonly<Record<Exclude<ElementName, 'stories'>, number>> = {
  plakat: 1150,
  point: 600,
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

/** The height that a frame has before its content tells its own, in px. */
export const heightOf = (embed: Embed): number =>
  embed.element === 'stories'
    ? aroundStories + storyRow * Math.min(2, Math.ceil((embed.limit ?? usualLimit) / storiesInRow))
    : heights[embed.element]

/** What is below this, in px, is off the screen whichever way: more than that needs no reserving, and would be a gap where the script is blocked. */
const mostReserved = 700

/** The height that a script's element is kept free until it is there, in px. */
export const reservedFor = (embed: Embed): number => Math.min(mostReserved, heightOf(embed))
