import type { TiltakDetail } from '../../../../widgets/contract/index.js'
import { html, type Html, type HtmlValue } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { breadcrumbs } from '../pieces/breadcrumbs.js'
import { period } from '../pieces/date.js'
import { pointLinks, storyLinks } from '../pieces/references.js'
import { say } from '../pieces/say.js'
import { section } from '../pieces/section.js'

/** A tiltak: what it is, how far it has come, and what was learnt. A stopped one shows its lesson first, and with pride. */
export function tiltakView(tiltak: TiltakDetail, voice: Voice): View {
  const { words, locale, paths: to } = voice
  const { area, description, lesson, kind } = tiltak
  return {
    status: 200,
    title: tiltak.title.text,
    description: description?.text ?? tiltak.title.text,
    path: (other) => paths(other).tiltak(tiltak.slug),
    section: 'strategy',
    data: `/public/v1/tiltak/${tiltak.slug}`,
    updatedAt: tiltak.updatedAt,
    body: html`${breadcrumbs(
        [
          { path: to.strategy, name: words.strategy },
          ...(area === null ? [] : [{ path: to.area(area.slug), name: say(area.title, locale) }]),
        ],
        voice,
      )}
      <article class="chapters">
        <p class="kicker">${words.measure.kinds[kind]}</p>
        <h1 class="long">${say(tiltak.title, locale)}</h1>
        ${description && html`<p class="lead">${say(description, locale)}</p>`}
        ${
          lesson &&
          html`<div class="lesson">
            <h2>${words.measure.lesson}</h2>
            <p>${say(lesson, locale)}</p>
          </div>`
        }
        ${kind === 'eksempel' ? html`<p class="quiet">${words.measure.exampleExplanation}</p>` : facts(tiltak, voice)}
        ${section(words.measure.points, pointLinks(tiltak.points, voice))}
        ${section(words.measure.stories, storyLinks(tiltak.stories, voice))}
      </article>`,
  }
}

function facts(tiltak: TiltakDetail, voice: Voice): Html {
  const { words } = voice
  const rows: readonly (readonly [string, HtmlValue])[] = [
    [words.measure.status, words.measure.statuses[tiltak.status]],
    [words.measure.owner, tiltak.owner],
    [words.measure.period, period(tiltak.period, voice)],
  ]
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        value &&
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}
