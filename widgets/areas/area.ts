import { html, nothing, type TemplateResult } from 'lit'

import type { Area } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import { edges } from '../sheet/edges.js'
import type { Folds } from '../sheet/folds.js'
import type { AreasWords } from './words/index.js'

/** One area: its name, which is the link to its page, its aim, the points that it builds on, and its tiltak to fold out. */
export function area(item: Area, address: string, folds: Folds, voice: Voice<AreasWords>): TemplateResult {
  const { say } = voice
  const { slug, number, title, url, aim, tiltak } = item
  return html`<span class="number" aria-hidden="true">${number}</span>
    <div>
      ${voice.heading(1, html`<a href=${link(url, address) ?? nothing}>${voice.text(title)}</a>`, 'name')}
      ${aim ? html`<p class="aim">${voice.text(aim)}</p>` : nothing} ${points(item, address, voice)}
      ${
        tiltak.length > 0
          ? folds.of(slug, html`${say.tiltakCount(tiltak.length)}<span class="unseen">: ${voice.text(title)}</span>`, () =>
              tiltakByKind(item, address, voice),
            )
          : html`<p class="note">${say.noTiltak}</p>`
      }
    </div>`
}

/** «Bygger på punkt 1, 4 og 7»: only what somebody has settled. */
function points({ matrix }: Area, address: string, { say }: Voice<AreasWords>): TemplateResult | typeof nothing {
  const served = matrix.filter(({ mark }) => mark === 'ja').map(({ point }) => point)
  if (served.length === 0) return nothing
  return html`<p class="note">
    ${say.buildsOn}
    ${served.map(({ url, number, statement }, index) => [
      index > 0 ? ', ' : nothing,
      html`<a href=${link(url, address) ?? nothing}
        >${number}<span class="unseen" lang=${statement.lang}> ${statement.text}</span></a
      >`,
    ])}
  </p>`
}

/** What has been adopted, and below it what the strategy names as examples. */
function tiltakByKind({ tiltak }: Area, address: string, voice: Voice<AreasWords>): TemplateResult {
  const [adopted, examples] = (['vedtatt', 'eksempel'] as const).map((wanted) => tiltak.filter(({ kind }) => kind === wanted))
  return html`${edges(adopted ?? [], address, voice)}
  ${examples?.length ? html`<p class="note kind">${voice.say.examples}</p>` : nothing} ${edges(examples ?? [], address, voice)}`
}
