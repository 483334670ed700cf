import { chance } from './chance.js'
import { closedCurve, type Wave } from './curve.js'

export interface RingsAsked {
  /** Gives the slice its own shape, the same every time: a point's number. */
  readonly number: number
  /** How many growth rings: pieces of evidence. */
  readonly rings: number
  /** The radius that is kept free for a number in the middle; the box is 100 × 100. Small for a slice without one. */
  readonly pith?: number
  /** How many rings are told apart at the size that it is shown in; more are left out, since the text beside it has the exact number. */
  readonly most?: number
}

/** A slice of a trunk in a box of 100 × 100: the `d` of its paths, and how wide (in the same units) they are drawn. */
export type RingDrawing =
  | { readonly state: 'empty'; readonly outline: string }
  | {
      readonly state: 'grown'
      /** The bark: the newest ring. */
      readonly outline: string
      /** The older rings, from the bark to the pith. */
      readonly rings: readonly string[]
      readonly width: { readonly outline: number; readonly ring: number }
    }

const bark = 46.5
/**
 * Draws a slice from its number and its count alone: one ring for each piece of evidence, the newest of them the bark. The rings are
 * slightly irregular, rounder towards the middle, and closer together the more there are.
 */
export function drawRings({ number, rings, pith = 17, most = 18 }: RingsAsked): RingDrawing {
  const next = chance(number)
  const wave = (count: number, height: number): Wave => ({
    count,
    height: height * (0.6 + 0.4 * next()),
    turn: 2 * Math.PI * next(),
  })
  const waves = [wave(2, 0.022), wave(3, 0.02), wave(1, 0.012)]
  if (rings < 1) return { state: 'empty', outline: closedCurve(bark - 0.5, waves) }

  const drawn = Math.min(most, Math.floor(rings))
  const space = (bark - pith - 2) / drawn
  const older = Array.from({ length: drawn - 1 }, (_, index) => {
    const radius = bark - space * (index + 1 + 0.34 * (next() - 0.5))
    const turned = waves.map((old) => ({ ...old, turn: old.turn + 0.18 * (next() - 0.5) * (index + 1) }))
    return closedCurve(radius, turned, (0.75 * (index + 1)) / drawn)
  })
  return {
    state: 'grown',
    outline: closedCurve(bark, waves),
    rings: older,
    width: { outline: 2.2, ring: Math.round(Math.max(0.5, Math.min(1.3, space * 0.42)) * 100) / 100 },
  }
}
