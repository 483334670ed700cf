import { html, nothing, type TemplateResult } from 'lit'

import type { PointDetail, Text, TiltakStatus } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import type { Resource } from '../core/source/index.js'
import type { PlakatWords } from './words/index.js'

interface Piece {
  url: string
  title: Text
  /** Of a tiltak. */
  status?: TiltakStatus
}

/**
 * What stands behind a point, as links; or that it is on its way, could not be had, or is not there yet. A stopped tiltak says so, and that
 * there is something to learn from it.
 * @param page the point's own page
 */
export function evidence(resource: Resource<PointDetail>, page: string | undefined, voice: Voice<PlakatWords>): TemplateResult {
  const { say } = voice
  const { current } = resource
  if (current.state === 'loading') return html`<p class="note" role="status">${say.loading}</p>`
  if (current.state === 'failed') {
    return html`<p class="note" role="status">
      ${say.failed} <button type="button" class="link" @click=${() => resource.refresh()}>${say.retry}</button>
    </p>`
  }
  const { areas, tiltak, stories, none } = current.value.evidence
  const links = (title: string, pieces: readonly Piece[]) =>
    pieces.length > 0
      ? html`${voice.heading(2, title, 'kind')}
          <ul>
            ${pieces.map(
              (piece) =>
                html`<li>
                  <a href=${link(piece.url, current.address) ?? nothing}>${voice.text(piece.title)}</a>
                  ${piece.status === 'stanset' ? html`<span class="note">${say.stopped}</span>` : nothing}
                </li>`,
            )}
          </ul>`
      : nothing
  const ofKind = (wanted: string) => tiltak.filter(({ kind }) => kind === wanted)
  return html`${none ? html`<p class="note">${say.noneYet}</p>` : nothing} ${links(say.stories, stories)}
    ${links(say.tiltak, ofKind('vedtatt'))} ${links(say.examples, ofKind('eksempel'))} ${links(say.areas, areas)}
    <p class="note"><a href=${page ?? nothing}>${say.more}</a></p>`
}
