import type { Plakat, PointDetail, Strategy, Tiltak } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { breadcrumbs } from '../pieces/breadcrumbs.js'
import { evidenceLine } from '../pieces/evidence.js'
import { whereToTell } from '../pieces/invitation.js'
import { areaLinks, storyLinks } from '../pieces/references.js'
import { section } from '../pieces/section.js'
import { largeSlice } from '../pieces/slice.js'
import { statement } from '../pieces/statement.js'
import { tiltakSections } from '../pieces/tiltak.js'

interface PointPage {
  readonly point: PointDetail
  /** Those of its tiltak that were stopped, with what was learnt. */
  readonly stopped: readonly Pick<Tiltak, 'slug' | 'lesson'>[]
  readonly plakat: Plakat
  readonly strategy: Strategy | null
}

/** One statement, and what stands behind it. */
export function pointView({ point, stopped, plakat, strategy }: PointPage, voice: Voice): View {
  const { words } = voice
  const { number, evidence } = point
  const title = words.point.title(number)
  const lessons = new Map(stopped.map(({ slug, lesson }) => [slug, lesson]))
  const tiltak = evidence.tiltak.map((item) => ({ ...item, lesson: lessons.get(item.slug) }))
  const statements = plakat.items.map((item) => item.statement)
  return {
    status: 200,
    title: `${title}: ${point.statement.text}`,
    description: point.statement.text,
    path: (locale) => paths(locale).point(number),
    section: 'plakat',
    data: `/public/v1/plakat/${number}`,
    updatedAt: point.updatedAt,
    body: html`${breadcrumbs([{ path: voice.paths.plakat, name: words.plakat }], voice)}
      <article class="chapters">
        <div class="point-head">
          ${largeSlice({ number, rings: point.counts.rings, label: number })}
          <div>
            <p class="kicker">${title}</p>
            <h1 class="statement">${statement(point.statement, statements, voice.locale)}</h1>
            ${evidenceLine(point.counts, words)}
          </div>
        </div>
        ${evidence.none || (point.counts.rings === 0 && tiltak.length === 0) ? none(strategy, voice) : null}
        ${section(words.point.stories, storyLinks(evidence.stories, voice))} ${tiltakSections(tiltak, voice)}
        ${section(words.point.areas, areaLinks(evidence.areas, voice))}
      </article>
      ${neighbours(number, plakat, voice)}`,
  }
}

function none(strategy: Strategy | null, voice: Voice): Html {
  const { none: question, noneExplanation } = voice.words.point
  return html`<div class="quiet">
    <p class="question">${question}</p>
    <p>${noneExplanation} ${whereToTell(strategy, voice)}</p>
  </div>`
}

function neighbours(number: number, plakat: Plakat, { words, paths: to }: Voice): Html {
  const numbers = plakat.items.map((item) => item.number)
  const previous = numbers.filter((other) => other < number).at(-1)
  const next = numbers.find((other) => other > number)
  return html`<nav class="neighbours" aria-label="${words.point.others}">
    ${previous !== undefined && html`<a rel="prev" href="${to.point(previous)}">← ${words.point.title(previous)}</a>`}
    ${next !== undefined && html`<a rel="next" href="${to.point(next)}">${words.point.title(next)} →</a>`}
  </nav>`
}
