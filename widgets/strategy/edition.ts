import { html, nothing, type TemplateResult } from 'lit'

import type { Strategy, Text } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import { chapter } from '../sheet/chapter.js'
import { hyphenated } from '../sheet/hyphenated.js'
import { periodText } from '../sheet/period.js'
import { sheet } from '../sheet/sheet.js'
import type { StrategyWords } from './words/index.js'

type Say = Voice<StrategyWords>

/** The current edition in short. What it does not have is not mentioned. */
export function edition(strategy: Strategy, address: string, voice: Say): TemplateResult {
  const { say } = voice
  const { municipality, period, title, url, updatedAt } = strategy
  return sheet(
    {
      top: html`<p>${municipality}</p>
        <p>${periodText(period, voice)}</p>`,
      title: voice.text({ ...title, text: hyphenated(title.text) }),
      foot: html`<p><a href=${link(url, address) ?? nothing}>${say.whole}</a></p>
        <p>${say.updated(voice.date(updatedAt))}</p>`,
    },
    html`${heart(strategy, voice)} ${levels(strategy, voice)} ${definition(strategy, voice)}`,
    voice,
  )
}

/** Vision, values and goal: what everything else serves. */
function heart({ vision, visionSource, values, valuesSource, goal }: Strategy, voice: Say): TemplateResult | typeof nothing {
  const { say } = voice
  const row = (className: string, name: string, text: Text | null, source: Text | null) =>
    text
      ? html`<div class=${className}>
          <dt>${name}</dt>
          <dd class="large">${voice.text(text)}</dd>
          ${source ? html`<dd class="note">${voice.text(source)}</dd>` : nothing}
        </div>`
      : nothing
  if (!vision && !values && !goal) return nothing
  return html`<dl>
    ${row('vision', say.vision, vision, visionSource)} ${row('', say.values, values, valuesSource)}
    ${row('', say.goal, goal, null)}
  </dl>`
}

/** The levels build on each other, so they are numbered. */
function levels({ levels: all, levelsIntroduction }: Strategy, voice: Say): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing
  return chapter(
    voice.say.levels,
    html`${levelsIntroduction ? html`<p>${voice.text(levelsIntroduction)}</p>` : nothing}
      <ol>
        ${all.map(
          (level, index) =>
            html`<li>
              <span class="number" aria-hidden="true">${index + 1}</span><span class="large">${voice.text(level)}</span>
            </li>`,
        )}
      </ol>`,
    voice,
  )
}

function definition({ definition: meant }: Strategy, voice: Say): TemplateResult | typeof nothing {
  if (!meant) return nothing
  const { name, explanation, facets } = meant
  return chapter(
    voice.say.definition,
    html`<p class="large words">${voice.text(name)}</p>
      ${explanation ? html`<p>${voice.text(explanation)}</p>` : nothing}
      ${
        facets.length > 0
          ? html`<ul>
              ${facets.map((facet) => html`<li>${voice.text(facet)}</li>`)}
            </ul>`
          : nothing
      }`,
    voice,
  )
}
