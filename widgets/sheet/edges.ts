import { html, nothing, type TemplateResult } from 'lit'

import type { Text } from '../contract/index.js'
import type { Reference } from '../core/edges.js'
import { beside, type Say } from './beside.js'

/** What a link says. */
export const nameOf = (item: Reference): Text => ('statement' in item ? item.statement : item.title)

/** Links to points, tiltak or stories, each of which can open what it leads to; nothing where there are none. */
export function edges(items: readonly Reference[], address: string, voice: Say, place?: string): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing
  return html`<ul class="links">
    ${items.map((item) => edge(item, address, voice, place))}
  </ul>`
}

/** An item of a list: a point has its number beside it. */
export function edge(item: Reference, address: string, voice: Say, place?: string): TemplateResult {
  const { link, beneath } = voice.edges.of(item, voice.text(nameOf(item)), address, place)
  return 'statement' in item
    ? html`<li class="numbered"><span class="number">${item.number}</span>${link}${beneath}</li>`
    : html`<li>${link} ${beside(item, voice)} ${beneath}</li>`
}
