import type { AreaList, Strategy, Text } from '../../../../widgets/contract/index.js'
import { html, type Html, type HtmlValue } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { hyphenated } from '../../../../widgets/sheet/hyphenated.js'
import { period } from '../pieces/date.js'
import { channelLink } from '../pieces/invitation.js'
import { richText } from '../pieces/rich-text.js'
import { say } from '../pieces/say.js'
import { section } from '../pieces/section.js'
import { statement } from '../pieces/statement.js'

/** The current edition, from vision to channels, with its plakat and its areas. */
export function strategyView({ strategy, areas }: { strategy: Strategy; areas: AreaList }, voice: Voice): View {
  const { words, locale } = voice
  const { definition, quotation, context } = strategy
  return {
    status: 200,
    title: strategy.title.text,
    description: words.edition.description(strategy.municipality),
    path: (other) => paths(other).strategy,
    section: 'strategy',
    data: '/public/v1/strategy',
    updatedAt: strategy.updatedAt,
    body: html`<p class="kicker">${strategy.municipality}</p>
      <h1>${say({ ...strategy.title, text: hyphenated(strategy.title.text) }, locale)}</h1>
      ${heart(strategy, voice)}
      <div class="chapters">
        ${levels(strategy, voice)}
        ${section(words.edition.background, strategy.background && richText(strategy.background, locale))}
        ${
          definition &&
          section(
            words.edition.definition,
            html`<p class="large">${say(definition.name, locale)}</p>
              ${definition.explanation && html`<p>${say(definition.explanation, locale)}</p>`}
              <ul>
                ${definition.facets.map((facet) => html`<li>${say(facet, locale)}</li>`)}
              </ul>`,
          )
        }
        ${contextPart(context, strategy, voice)} ${plakatPart(areas, voice)}
        <div id="omrader">${section(words.edition.areas, areaList(areas, voice))}</div>
      </div>
      ${
        quotation &&
        html`<figure class="quotation">
          <blockquote><p>${say(quotation.text, locale)}</p></blockquote>
          <figcaption>${quotation.source}</figcaption>
        </figure>`
      }
      <div class="chapters">${channels(strategy, voice)}</div>`,
  }
}

/** Vision, values and goal: what everything else serves. */
function heart(strategy: Strategy, voice: Voice): Html {
  const { words, locale } = voice
  const rows: readonly (readonly [string, Text | null, Text | null])[] = [
    [words.edition.vision, strategy.vision, strategy.visionSource],
    [words.edition.values, strategy.values, strategy.valuesSource],
    [words.edition.goal, strategy.goal, null],
  ]
  const span = period(strategy.period, voice)
  return html`<dl class="heart">
    ${rows.map(
      ([name, text, source]) =>
        text &&
        html`<div>
          <dt>${name}</dt>
          <dd>${say(text, locale)} ${source && html`<span class="aside">${say(source, locale)}</span>`}</dd>
        </div>`,
    )}
    ${
      span &&
      html`<div>
        <dt>${words.edition.period}</dt>
        <dd>${span}</dd>
      </div>`
    }
  </dl>`
}

function levels({ levels: texts, levelsIntroduction }: Strategy, { words, locale }: Voice): Html | null {
  if (texts.length === 0) return null
  const list = html`<ol class="levels">
    ${texts.map((text) => html`<li>${say(text, locale)}</li>`)}
  </ol>`
  return section(words.edition.levels, list, levelsIntroduction && say(levelsIntroduction, locale))
}

function contextPart({ terms, explanation }: Strategy['context'], strategy: Strategy, voice: Voice): Html | null {
  const { words, locale } = voice
  const origins = strategy.origins.map(
    ({ name, explanation: who }) => html`<strong>${say(name, locale)}</strong>${who && html` (${say(who, locale)})`}`,
  )
  if (terms.length === 0 && explanation === null && origins.length === 0 && strategy.principles.length === 0) return null
  return section(
    words.edition.context,
    html`${terms.length > 0 && html`<p class="large">${joined(terms.map((term) => say(term, locale)))}</p>`}
    ${explanation && richText(explanation, locale)}
    ${strategy.principles.length > 0 && html`<h3>${words.edition.principles}</h3>`} ${shortWords(strategy.principles, voice)}
    ${
      origins.length > 0 &&
      html`<h3>${words.edition.origins}</h3>
        <ul>
          ${origins.map((origin) => html`<li>${origin}</li>`)}
        </ul>`
    }`,
  )
}

/** The statements as the areas name them: without evidence, so that the page stays as it is when a story comes. */
function plakatPart({ items }: AreaList, { words, locale, paths: to }: Voice): Html | null {
  const points = items[0]?.matrix.map(({ point }) => point) ?? []
  if (points.length === 0) return null
  const all = points.map((point) => point.statement)
  return section(
    words.edition.plakat,
    html`<ol class="areas">
        ${points.map(
          (point) =>
            html`<li class="statement" value="${point.number}">
              <a href="${to.point(point.number)}">${statement(point.statement, all, locale)}</a>
            </li>`,
        )}
      </ol>
      <p class="onward"><a href="${to.plakat}">${words.edition.seePlakat}</a></p>`,
  )
}

function areaList(areas: AreaList, { locale, paths: to }: Voice): Html | null {
  if (areas.items.length === 0) return null
  return html`<ol class="areas">
    ${areas.items.map(
      ({ slug, number, title, aim }) =>
        html`<li value="${number}">
          <h3><a href="${to.area(slug)}">${say(title, locale)}</a></h3>
          ${aim && html`<p>${say(aim, locale)}</p>`}
        </li>`,
    )}
  </ol>`
}

function channels({ channels: list, invitation }: Strategy, { words, locale }: Voice): Html | null {
  if (list.length === 0) return null
  const rows = html`<dl class="facts">
    ${list.map(
      (channel) =>
        html`<div>
          <dt>${say(channel.name, locale)}</dt>
          <dd>${channelLink(channel)}</dd>
        </div>`,
    )}
  </dl>`
  return section(words.edition.channels, rows, invitation && say(invitation, locale))
}

/** Short words side by side. */
function shortWords(texts: readonly Text[], { locale }: Voice): Html | null {
  if (texts.length === 0) return null
  return html`<ul class="words">
    ${texts.map((text) => html`<li>${say(text, locale)}</li>`)}
  </ul>`
}

function joined(terms: readonly HtmlValue[]): HtmlValue {
  return terms.map((term, index) => [index > 0 && ' – ', term])
}
