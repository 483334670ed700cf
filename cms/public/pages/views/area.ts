import type { AreaDetail } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { breadcrumbs } from '../pieces/breadcrumbs.js'
import { hyphenated } from '../../../../widgets/sheet/hyphenated.js'
import { storyLinks } from '../pieces/references.js'
import { say } from '../pieces/say.js'
import { section } from '../pieces/section.js'
import { tiltakSections } from '../pieces/tiltak.js'

/** A satsingsområde: its aim, its tiltak, and the points of the plakat that it serves. */
export function areaView(area: AreaDetail, voice: Voice): View {
  const { words, locale } = voice
  return {
    status: 200,
    title: area.title.text,
    description: area.aim?.text ?? area.title.text,
    path: (other) => paths(other).area(area.slug),
    section: 'strategy',
    data: `/public/v1/areas/${area.slug}`,
    updatedAt: area.updatedAt,
    body: html`${breadcrumbs(
        [
          { path: voice.paths.strategy, name: words.strategy },
          { path: `${voice.paths.strategy}#omrader`, name: words.areas },
        ],
        voice,
      )}
      <article class="chapters">
        <p class="kicker">${words.area.numbered(area.number)}</p>
        <h1>${say({ ...area.title, text: hyphenated(area.title.text) }, locale)}</h1>
        ${area.aim && html`<p class="lead">${say(area.aim, locale)}</p>`}
        ${area.tiltak.length === 0 ? section(words.tiltak, html`<p>${words.area.noTiltak}</p>`) : tiltakSections(area.tiltak, voice)}
        ${section(words.area.stories, storyLinks(area.stories, voice))} ${matrix(area, voice)}
      </article>`,
  }
}

/** The row «Jfr. Innovasjonsplakaten 1–10». Until somebody has settled any mark, one sentence says so instead of ten cells. */
function matrix({ matrix: row }: AreaDetail, { words, locale, paths: to }: Voice): Html | null {
  if (row.length === 0) return null
  if (row.every(({ mark }) => mark === 'ukjent')) return section(words.area.matrix, html`<p>${words.area.matrixUnknown}</p>`)
  return section(
    words.area.matrix,
    html`<table class="matrix">
      <thead>
        <tr>
          <th scope="col">${words.area.point}</th>
          <th scope="col">${words.area.serves}</th>
        </tr>
      </thead>
      <tbody>
        ${row.map(
          ({ point, mark }) =>
            html`<tr class="mark-${mark}">
              <th scope="row">
                <div class="numbered">
                  <span class="number">${point.number}</span>
                  <a href="${to.point(point.number)}">${say(point.statement, locale)}</a>
                </div>
              </th>
              <td>${words.marks[mark]}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
    words.area.matrixExplanation,
  )
}
