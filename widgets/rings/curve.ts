/** How a closed curve differs from a circle: waves that go `count` times around, `height` of the radius high. */
export interface Wave {
  readonly count: number
  readonly height: number
  readonly turn: number
}

const points = 8
/** A circle through eight points is round when the handles are a little longer than Catmull and Rom's sixth: ⁴⁄₃ tan(π/16) / (2 sin(π/4)). */
const handle = 0.1875

/**
 * A smooth closed curve around (50, 50) as the `d` of an SVG path: eight points on the circle, moved by the waves, joined as Catmull and
 * Rom do. `calm` (0–1) says how much of the waves is left out.
 */
export function closedCurve(radius: number, waves: readonly Wave[], calm = 0): string {
  const at = (index: number, axis: (angle: number) => number) => {
    const angle = (2 * Math.PI * index) / points
    const wavy = waves.reduce((sum, { count, height, turn }) => sum + height * Math.cos(count * angle + turn), 0)
    return 50 + radius * (1 + wavy * (1 - calm)) * axis(angle)
  }
  /** A point of the curve (`side` 0), or its handle before (-1) or after it (1). */
  const pair = (index: number, side: -1 | 0 | 1) =>
    [Math.cos, Math.sin]
      .map((axis) => at(index, axis) + side * handle * (at(index + 1, axis) - at(index - 1, axis)))
      .map((value) => Math.round(value * 10) / 10)
      .join(' ')
  const ways = Array.from({ length: points }, (_, index) => `${pair(index + 1, -1)} ${pair(index + 1, 0)}`)
  return `M${pair(0, 0)}C${pair(0, 1)} ${ways.join('S')}Z`
}
