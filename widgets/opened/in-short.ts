import { html, nothing, type TemplateResult } from 'lit'

import type { PointDetail, StoryDetail, TiltakDetail } from '../contract/index.js'
import type { Reference } from '../core/edges.js'
import type { Voice } from '../core/element.js'
import { picture } from '../picture/picture.js'
import { lesson } from '../sheet/beside.js'
import { ringsInWords } from '../sheet/counts.js'
import { edges } from '../sheet/edges.js'
import { areaLinks } from '../sheet/links.js'
import type { Vocabulary } from '../vocabulary/nb.js'

/** Where it is shown, and in which words. */
export interface Place {
  readonly place: string
  /** What its addresses are resolved against. */
  readonly address: string
  readonly voice: Voice<Vocabulary>
}

/** How wide a picture is. */
const sizes = '(min-width: 30rem) 24rem, 80vw'

/** A list under its heading, one level below what was opened; nothing where there is none. */
const part = (name: string, list: TemplateResult | typeof nothing, { place, voice }: Place) =>
  list === nothing ? nothing : html`${voice.heading(place.split('|').length, name, 'kind')} ${list}`

/** Links that open in their turn. */
const related = (name: string, items: readonly Reference[], at: Place) =>
  part(name, edges(items, at.address, at.voice, at.place), at)

/** What stands behind a point, and in numbers where those are not beside it already. */
export function pointInShort({ counts, evidence }: PointDetail, counted: boolean, at: Place): TemplateResult {
  const { address, voice } = at
  const { say } = voice
  const tiltak = (name: string, wanted: 'vedtatt' | 'eksempel') =>
    related(
      name,
      evidence.tiltak.filter(({ kind }) => kind === wanted),
      at,
    )
  return html`${counted ? nothing : html`<p class="note">${ringsInWords(counts, say)}</p>`}
  ${related(say.stories, evidence.stories, at)} ${tiltak(say.tiltak, 'vedtatt')} ${tiltak(say.examples, 'eksempel')}
  ${part(say.areas, areaLinks(evidence.areas, address, voice), at)}`
}

/** What a tiltak is and what was learnt, where that is not beside it already; the points that it serves and the stories that tell of it. */
export function tiltakInShort(tiltak: TiltakDetail, learnt: boolean, at: Place): TemplateResult {
  const { voice } = at
  const { say } = voice
  const { description, points, stories } = tiltak
  return html`${description ? html`<p>${voice.text(description)}</p>` : nothing}
  ${tiltak.lesson && !learnt ? lesson(tiltak.lesson, voice) : nothing} ${related(say.points, points, at)}
  ${related(say.stories, stories, at)}`
}

/** The picture of a story and its one sentence; what it is evidence of. */
export function storyInShort({ image, summary, points, tiltak }: StoryDetail, at: Place): TemplateResult {
  const { address, voice } = at
  const { say } = voice
  return html`${image ? html`<div class="picture">${picture(image, address, sizes, say)}</div>` : nothing}
  ${summary ? html`<p>${voice.text(summary)}</p>` : nothing} ${related(say.points, points, at)} ${related(say.tiltak, tiltak, at)}`
}
