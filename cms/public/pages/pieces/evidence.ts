import type { Point } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import type { Words } from '../words/index.js'

/** What the rings of a point say, in words: «4 tiltak · 2 historier». Nothing where there are none. */
export function evidenceLine({ tiltak, stories }: Point['counts'], { counts }: Words): Html | null {
  const parts = [tiltak > 0 && counts.tiltak(tiltak), stories > 0 && counts.stories(stories)].filter((part) => part !== false)
  return parts.length === 0 ? null : html`<p class="evidence">${parts.join(' · ')}</p>`
}
