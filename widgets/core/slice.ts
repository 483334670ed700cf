import { svg, type SVGTemplateResult } from 'lit'

import { drawRings } from '../rings/index.js'

/** The paths of a slice of the trunk. `fresh`: the newest ring has just come. */
export function slicePaths(
  number: number,
  rings: number,
  { pith, fine = 1, fresh = false }: { pith: number; fine?: number; fresh?: boolean },
): SVGTemplateResult {
  const drawing = drawRings({ number, rings, pith })
  if (drawing.state === 'empty') return svg`<path class="empty" d=${drawing.outline}></path>`
  const { outline, rings: older, width } = drawing
  return svg`<path class=${fresh ? 'wood fresh' : 'wood'} stroke-width=${width.outline * fine} d=${outline}></path>${older.map(
    (path) => svg`<path class="ring" stroke-width=${width.ring * fine} d=${path}></path>`,
  )}`
}
