import { storyKindSchema, type Area, type Point } from '../../../../widgets/contract/index.js'
import { html, type Html, type HtmlValue } from '../html/index.js'
import type { StoryChoice } from '../page/paths.js'
import type { Voice } from '../page/view.js'
import { say } from './say.js'

interface Filters {
  readonly choice: StoryChoice
  readonly points: readonly Point[]
  readonly areas: readonly Area[]
}

/** Everything a reader may choose by, as links: it works without script, and every choice has an address to share. */
export function storyFilters({ choice, points, areas }: Filters, voice: Voice): Html {
  const { words, locale, paths } = voice
  const kinds = [undefined, ...storyKindSchema.options].map((kind) =>
    choiceLink(
      paths.stories({ ...choice, kind }),
      kind === choice.kind,
      kind === undefined ? words.list.allKinds : words.list.kinds[kind],
    ),
  )
  const byPoint = points.map(({ number, statement }) =>
    choiceLink(
      paths.stories({ ...choice, point: number }),
      number === choice.point,
      html`<span class="number">${number}</span> ${say(statement, locale)}`,
    ),
  )
  const byArea = areas.map(({ slug, title }) =>
    choiceLink(paths.stories({ ...choice, area: slug }), slug === choice.area, say(title, locale)),
  )
  return html`<nav class="kinds" aria-label="${words.list.filterByKind}">
      <ul>
        ${kinds}
      </ul>
    </nav>
    ${
      byPoint.length + byArea.length > 0 &&
      html`<details class="filters">
        <summary>${words.list.filters}</summary>
        <div class="filter-groups">${group(words.list.filterByPoint, byPoint)} ${group(words.list.filterByArea, byArea)}</div>
      </details>`
    }
    ${chosen({ choice, points, areas }, voice)}`
}

function choiceLink(path: string, current: boolean, name: HtmlValue): Html {
  return current ? html`<li><a href="${path}" aria-current="true">${name}</a></li>` : html`<li><a href="${path}">${name}</a></li>`
}

function group(heading: string, links: readonly Html[]): Html | null {
  if (links.length === 0) return null
  return html`<nav aria-label="${heading}">
    <h2>${heading}</h2>
    <ul>
      ${links}
    </ul>
  </nav>`
}

/** What is chosen now beside the kind, each with a link that takes it away. */
function chosen({ choice, points, areas }: Filters, { words, paths, locale }: Voice): Html | null {
  const { point, area, tiltak, year, q } = choice
  const statement = points.find(({ number }) => number === point)?.statement
  const title = areas.find(({ slug }) => slug === area)?.title
  const rows: readonly (readonly [boolean, string, HtmlValue, StoryChoice])[] = [
    [
      point !== undefined,
      words.point.title(point ?? 0),
      html`${words.point.title(point ?? 0)}${statement && html`: ${say(statement, locale)}`}`,
      { point: undefined },
    ],
    [area !== undefined, title?.text ?? area ?? '', title === undefined ? area : say(title, locale), { area: undefined }],
    [tiltak !== undefined, words.list.ofTiltak(tiltak ?? ''), words.list.ofTiltak(tiltak ?? ''), { tiltak: undefined }],
    [year !== undefined, words.list.ofYear(year ?? 0), words.list.ofYear(year ?? 0), { year: undefined }],
    [q !== undefined, words.list.matching(q ?? ''), words.list.matching(q ?? ''), { q: undefined }],
  ]
  const present = rows.filter(([there]) => there)
  if (present.length === 0) return null
  return html`<div class="chosen">
    <p>${words.list.chosen}</p>
    <ul>
      ${present.map(
        ([, name, shown, without]) =>
          html`<li>
            ${shown} <a href="${paths.stories({ ...choice, ...without })}" aria-label="${words.list.remove(name)}">✕</a>
          </li>`,
      )}
    </ul>
    <p><a href="${paths.stories()}">${words.list.removeAll}</a></p>
  </div>`
}
