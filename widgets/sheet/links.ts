import { html, nothing, type TemplateResult } from 'lit'

import type { AreaReference } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'

/** Links to areas; nothing where there are none. */
export function areaLinks<Words>(
  areas: readonly AreaReference[],
  address: string,
  voice: Voice<Words>,
): TemplateResult | typeof nothing {
  if (areas.length === 0) return nothing
  return html`<ul class="links">
    ${areas.map(({ url, title }) => html`<li><a href=${link(url, address) ?? nothing}>${voice.text(title)}</a></li>`)}
  </ul>`
}
