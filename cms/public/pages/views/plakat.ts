import type { Plakat, Strategy } from '../../../../widgets/contract/index.js'
import { html } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { evidenceLine } from '../pieces/evidence.js'
import { whereToTell } from '../pieces/invitation.js'
import { hyphenated } from '../../../../widgets/sheet/hyphenated.js'
import { slice } from '../pieces/slice.js'
import { statement } from '../pieces/statement.js'

/** The poster: every statement with its slice of the trunk. */
export function plakatView({ plakat, strategy }: { plakat: Plakat; strategy: Strategy | null }, voice: Voice): View {
  const { words } = voice
  const statements = plakat.items.map((point) => point.statement)
  const nothingYet = plakat.items.every((point) => point.counts.rings === 0)
  return {
    status: 200,
    title: words.plakat,
    description: words.poster.description(plakat.municipality),
    path: (locale) => paths(locale).plakat,
    section: 'plakat',
    data: '/public/v1/plakat',
    updatedAt: plakat.updatedAt,
    body: html`<div class="poster">
      <p class="poster-note">${words.poster.ringsGrow}</p>
      <h1 class="poster-title">${hyphenated(words.plakat)}</h1>
      <ol class="poster-points">
        ${plakat.items.map(
          (point) =>
            html`<li>
              ${slice({ number: point.number, rings: point.counts.rings })}
              <div>
                <h2 class="statement">
                  <a href="${voice.paths.point(point.number)}">${statement(point.statement, statements, voice.locale)}</a>
                </h2>
                ${evidenceLine(point.counts, words) ?? (!nothingYet && html`<p class="none">${words.poster.noneYet}</p>`)}
              </div>
            </li>`,
        )}
      </ol>
      ${nothingYet && html`<p class="poster-invitation">${words.poster.noneYetAnywhere} ${whereToTell(strategy, voice)}</p>`}
    </div>`,
  }
}
