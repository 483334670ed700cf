import type { Point } from '../../../../widgets/contract/index.js'
import { ringsInWords } from '../../../../widgets/sheet/counts.js'
import { html, type Html } from '../html/index.js'
import type { Words } from '../words/index.js'

/** What the rings of a point say, in words: «4 tiltak · 2 historier». Nothing where there are none. */
export function evidenceLine(counts: Point['counts'], { vocabulary }: Words): Html | null {
  const line = ringsInWords(counts, vocabulary)
  return line === '' ? null : html`<p class="evidence">${line}</p>`
}
