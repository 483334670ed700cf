import { html, nothing, type TemplateResult } from 'lit'

import type { PointReference, Text } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'

interface Titled {
  readonly url: string
  readonly title: Text
}

/** Links to what has a title, each with what else there is to say about it; nothing where there are none. */
export function titleLinks<Item extends Titled, Words>(
  items: readonly Item[],
  address: string,
  voice: Voice<Words>,
  beside: (item: Item) => unknown = () => nothing,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing
  return html`<ul class="links">
    ${items.map(
      (item) => html`<li><a href=${link(item.url, address) ?? nothing}>${voice.text(item.title)}</a> ${beside(item)}</li>`,
    )}
  </ul>`
}

/** Links to points, each with its number; nothing where there are none. */
export function pointLinks<Words>(
  points: readonly PointReference[],
  address: string,
  voice: Voice<Words>,
): TemplateResult | typeof nothing {
  if (points.length === 0) return nothing
  return html`<ul class="links">
    ${points.map((point) => pointLink(point, address, voice))}
  </ul>`
}

/** An item of a list: a point with its number beside it. */
export const pointLink = <Words>(
  { url, number, statement }: PointReference,
  address: string,
  voice: Voice<Words>,
): TemplateResult =>
  html`<li class="numbered">
    <span class="number">${number}</span><a href=${link(url, address) ?? nothing}>${voice.text(statement)}</a>
  </li>`
