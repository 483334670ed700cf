import type { Story } from '../../../../widgets/contract/index.js'
import { drawRings } from '../../../../widgets/rings/index.js'
import { html, type Html } from '../html/index.js'

/** A slice of the trunk with its number in the middle. Decoration: the text beside it says the same, so it is hidden from screen readers. */
export function slice({ number, rings }: { readonly number: number; readonly rings: number }): Html {
  return drawing({ number, rings, pith: 17, most: 18, fine: 1, label: number })
}

/** The same large, with finer lines and without a number unless `label` gives one. */
export function largeSlice({
  number,
  rings,
  label,
}: {
  readonly number: number
  readonly rings: number
  readonly label?: number
}): Html {
  return drawing({ number, rings, pith: label === undefined ? 4 : 17, most: label === undefined ? 60 : 30, fine: 0.5, label })
}

/**
 * What a story shows in the place of a picture: its first point's slice, large and cut by the frame.
 * `rings`: point number → how many rings it has.
 */
export function storySlice({ points }: Pick<Story, 'points'>, rings: ReadonlyMap<number, number>): Html {
  const number = points[0]?.number ?? 0
  return drawing({ number, rings: Math.max(6, rings.get(number) ?? 0), pith: 4, most: 30, fine: 0.3, box: '8 25 60 40' })
}

interface Drawing {
  readonly number: number
  readonly rings: number
  readonly pith: number
  readonly most: number
  /** How wide the lines are, compared with those of a small slice. */
  readonly fine: number
  readonly label?: number
  /** The part of the 100 × 100 box that is shown; it fills its frame. The whole of it when absent. */
  readonly box?: string
}

function drawing({ number, rings, pith, most, fine, label, box }: Drawing): Html {
  const drawn = drawRings({ number, rings, pith, most })
  const middle = label !== undefined && html`<text x="50" y="58.3">${label}</text>`
  const fit = box === undefined ? 'xMidYMid meet' : 'xMidYMid slice'
  const content =
    drawn.state === 'empty'
      ? html`<path class="empty" d="${drawn.outline}" />${middle}`
      : html`<path class="wood" stroke-width="${drawn.width.outline * fine}" d="${drawn.outline}" />
          ${drawn.rings.map((path) => html`<path class="ring" stroke-width="${drawn.width.ring * fine}" d="${path}" />`)}
          ${label !== undefined && html`<circle class="pith" cx="50" cy="50" r="${pith}" />`}${middle}`
  return html`<svg
    class="slice"
    viewBox="${box ?? '0 0 100 100'}"
    preserveAspectRatio="${fit}"
    aria-hidden="true"
    focusable="false"
  >
    ${content}
  </svg>`
}
