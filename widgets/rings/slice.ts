import { svg, type SVGTemplateResult } from 'lit'

import { drawRings } from './index.js'

const path = (kind: string, width: number, d: string): SVGTemplateResult =>
  svg`<path class=${kind} stroke-width=${width} d=${d}></path>`

/** The paths of a slice of the trunk. `fresh`: the newest ring has just come. */
export function slicePaths(
  number: number,
  rings: number,
  { pith, fine = 1, fresh = false }: { pith: number; fine?: number; fresh?: boolean },
): SVGTemplateResult {
  const drawing = drawRings({ number, rings, pith })
  if (drawing.state === 'empty') return path('empty', 1.2, drawing.outline)
  const { outline, rings: older, width } = drawing
  return svg`${path(fresh ? 'wood fresh' : 'wood', width.outline * fine, outline)}${older.map((d) => path('ring', width.ring * fine, d))}`
}
