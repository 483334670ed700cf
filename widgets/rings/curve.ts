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
  const at = (index: number) => {
    const angle = (2 * Math.PI * index) / points
    const height = waves.reduce((sum, wave) => sum + wave.height * Math.cos(wave.count * angle + wave.turn), 0)
    const distance = radius * (1 + height * (1 - calm))
    return { x: 50 + distance * Math.cos(angle), y: 50 + distance * Math.sin(angle) }
  }
  const before = (index: number) => {
    const [last, here, next] = [at(index - 1), at(index), at(index + 1)]
    return { x: here.x - handle * (next.x - last.x), y: here.y - handle * (next.y - last.y) }
  }
  const [start, first] = [at(0), before(0)]
  const away = { x: 2 * start.x - first.x, y: 2 * start.y - first.y }
  const rest = Array.from({ length: points - 1 }, (_, index) => `S${pair(before(index + 2))} ${pair(at(index + 2))}`)
  return `M${pair(start)}C${pair(away)} ${pair(before(1))} ${pair(at(1))}${rest.join('')}Z`
}

const pair = ({ x, y }: { x: number; y: number }) => `${rounded(x)} ${rounded(y)}`
const rounded = (value: number) => Math.round(value * 10) / 10
