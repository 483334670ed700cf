import { html, nothing, type TemplateResult } from 'lit'

import type { PointDetail, Text } from '../contract/index.js'
import { link } from '../core/address.js'
import type { ResourceState } from '../core/source/index.js'
import type { PlakatWords } from './words/index.js'

interface EvidenceVoice {
  say: PlakatWords
  text: (text: Text) => TemplateResult | string
  heading: (content: string) => TemplateResult
  retry: () => void
  /** The point's own page, and the address that it is relative to. */
  page: { url: string; address: string }
}

/** What stands behind a point, as links; or that it is on its way, could not be had, or is not there yet. */
export function evidence(current: ResourceState<PointDetail>, voice: EvidenceVoice): TemplateResult {
  const { say, page } = voice
  if (current.state === 'loading') return html`<p class="note" role="status">${say.loading}</p>`
  if (current.state === 'failed') {
    return html`<p class="note" role="status">
      ${say.failed} <button type="button" class="link" @click=${voice.retry}>${say.retry}</button>
    </p>`
  }
  const { areas, tiltak, stories, none } = current.value.evidence
  const links = (title: string, items: readonly { url: string; text: Text }[]) =>
    items.length === 0
      ? nothing
      : html`${voice.heading(title)}
          <ul>
            ${items.map(({ url, text }) => html`<li><a href=${link(url, current.address) ?? nothing}>${voice.text(text)}</a></li>`)}
          </ul>`
  const titled = ({ url, title }: { url: string; title: Text }) => ({ url, text: title })
  return html`${none ? html`<p class="note">${say.evidence.none}</p>` : nothing}
    ${links(say.evidence.stories, stories.map(titled))}
    ${links(say.evidence.tiltak, tiltak.filter(({ kind }) => kind === 'vedtatt').map(titled))}
    ${links(say.evidence.examples, tiltak.filter(({ kind }) => kind === 'eksempel').map(titled))}
    ${links(say.evidence.areas, areas.map(titled))}
    <p class="note"><a href=${link(page.url, page.address) ?? nothing}>${say.evidence.more}</a></p>`
}
