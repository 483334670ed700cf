import { html, nothing, svg, type TemplateResult } from 'lit'

import type { PointDetail, Text } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import { slicePaths } from '../rings/slice.js'
import { chapter } from '../sheet/chapter.js'
import { ringsInWords } from '../sheet/counts.js'
import { edges } from '../sheet/edges.js'
import { areaLinks } from '../sheet/links.js'
import { apart } from './apart.js'
import type { PointWords } from './words/index.js'

interface Deeds {
  readonly point: PointDetail
  /** Of the whole plakat. */
  readonly statements: readonly Text[]
  /** What was learnt, by the slug of the tiltak. */
  readonly lessons: ReadonlyMap<string, Text | null>
  /** The page with the whole plakat. */
  readonly plakat: string
}

type Say = Voice<PointWords>

/** The statement with its slice of the trunk, and below it everything that stands behind it. */
export function deeds({ point, statements, lessons, plakat }: Deeds, address: string, voice: Say): TemplateResult {
  const { say } = voice
  const { evidence, updatedAt, url } = point
  const { stories, areas } = evidence
  const tiltak = evidence.tiltak.map((item) => ({ ...item, lesson: lessons.get(item.slug) }))
  const ofKind = (wanted: 'vedtatt' | 'eksempel') => tiltak.filter(({ kind }) => kind === wanted)
  return html`<section aria-labelledby="title">
    ${head(point, statements, voice)} ${point.counts.rings === 0 ? html`<p class="question large">${say.noneYet}</p>` : nothing}
    ${chapter(say.stories, edges(stories, address, voice), voice)}
    ${chapter(say.tiltak, edges(ofKind('vedtatt'), address, voice), voice)}
    ${chapter(say.examples, edges(ofKind('eksempel'), address, voice), voice)}
    ${chapter(say.areas, areaLinks(areas, address, voice), voice)}
    <div class="foot">
      <p>
        <a href=${link(url, address) ?? nothing}>${say.more}</a> ·
        <a href=${link(plakat, address) ?? nothing}>${say.plakat}</a>
      </p>
      <p>${say.updated(voice.date(updatedAt))}</p>
    </div>
  </section>`
}

function head({ number, statement, counts }: PointDetail, statements: readonly Text[], voice: Say): TemplateResult {
  const { say } = voice
  const [beginning, rest] = apart(statement, statements)
  const line = ringsInWords(counts, say)
  return html`<div class="head">
    <svg class="slice" viewBox="0 0 100 100" aria-hidden="true">
      ${slicePaths(number, counts.rings, { pith: 17, fine: 0.6 })}
      ${counts.rings > 0 ? svg`<circle class="pith" cx="50" cy="50" r="17"></circle>` : nothing}
      <text x="50" y="58.4">${number}</text>
    </svg>
    <div>
      <p class="note">${say.point(number)}</p>
      ${voice.heading(0, html`<span lang=${statement.lang}><b>${beginning}</b>${rest}</span>`, 'statement', 'title')}
      ${line ? html`<p class="counts">${line}</p>` : nothing}
    </div>
  </div>`
}
