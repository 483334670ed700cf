import { html, nothing, type TemplateResult } from 'lit'

import type { Tiltak, TiltakDetail } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import type { Resource } from '../core/source/index.js'
import { lesson } from '../sheet/beside.js'
import { edges } from '../sheet/edges.js'
import { periodText } from '../sheet/period.js'
import type { TiltakWords } from './words/index.js'

/** A tiltak on the board: a name that is the link to its page, what it is, whose it is and when, and what was learnt where it was stopped. */
export function card(tiltak: Tiltak, address: string, folded: unknown, voice: Voice<TiltakWords>): TemplateResult {
  const { url, title, description, owner, period, area } = tiltak
  const facts = [owner, periodText(period, voice)].filter(Boolean)
  return html`${voice.heading(2, html`<a href=${link(url, address) ?? nothing}>${voice.text(title)}</a>`, 'name')}
  ${description ? html`<p class="description">${voice.text(description)}</p>` : nothing}
  ${tiltak.lesson ? lesson(tiltak.lesson, voice) : nothing}
  ${facts.length > 0 ? html`<p class="note">${facts.join(' · ')}</p>` : nothing}
  ${area ? html`<p class="note"><a href=${link(area.url, address) ?? nothing}>${voice.text(area.title)}</a></p>` : nothing}
  ${folded}`
}

/** What a tiltak belongs together with: the points that it serves, and the stories that tell of it once they are here. */
export function relations(
  { slug, points }: Tiltak,
  address: string,
  resource: Resource<TiltakDetail>,
  voice: Voice<TiltakWords>,
) {
  const { say } = voice
  const { current } = resource
  const place = `tiltak|${slug}|`
  const part = (name: string, content: unknown) => html`${voice.heading(3, name, 'kind')} ${content}`
  return html`${points.length > 0 ? part(say.points, edges(points, address, voice, place)) : nothing}
  ${current.state === 'loading' ? html`<p class="note" role="status">${say.loading}</p>` : nothing}
  ${
    current.state === 'failed'
      ? html`<p class="note" role="status">
          ${say.failed} <button type="button" class="link" @click=${() => resource.refresh()}>${say.retry}</button>
        </p>`
      : nothing
  }
  ${current.state === 'ready' ? part(say.stories, stories(current.value, current.address, place, voice)) : nothing}`
}

const stories = (tiltak: TiltakDetail, address: string, place: string, voice: Voice<TiltakWords>) =>
  tiltak.stories.length === 0 ? html`<p class="note">${voice.say.noStories}</p>` : edges(tiltak.stories, address, voice, place)
