import { html, nothing, svg, type TemplateResult } from 'lit'

import type { Area, Mark } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import { slicePaths } from '../rings/slice.js'
import { edge } from '../sheet/edges.js'
import type { MatrixWords } from './words/index.js'

type Say = Voice<MatrixWords>

/**
 * Areas down, points across. The roles are what a table has anyway; on a narrow screen its rows become boxes, and not every browser leaves them
 * their roles then.
 */
export function table(areas: readonly Area[], address: string, voice: Say): TemplateResult {
  const { say } = voice
  return html`<table role="table" aria-labelledby="title">
    <thead role="rowgroup" class="unseen">
      <tr role="row">
        <th role="columnheader" scope="col">${say.area}</th>
        ${areas[0]?.matrix.map(({ point }) => html`<th role="columnheader" scope="col">${say.point(point.number)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${areas.map(
        ({ url, title, matrix }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row"><a href=${link(url, address) ?? nothing}>${voice.text(title)}</a></th>
            ${matrix.map(({ point, mark }) => html`<td role="cell">${cell(point.number, mark, link(point.url, address), voice)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** A settled «ja» leads to the point. */
function cell(number: number, mark: Mark, href: string | undefined, { say }: Say): TemplateResult {
  const content = html`${disc(number, mark)}<span class="unseen">${say.point(number)}: ${say.marks[mark]}</span>`
  return mark === 'ja' && href ? html`<a class="cell" href=${href}>${content}</a>` : html`<span class="cell">${content}</span>`
}

/** A slice of the trunk for «ja», an outline for what is not settled, the bare number for «nei»: told apart by shape, not by colour. */
const disc = (number: number, mark: Mark, label: number | '' = number): TemplateResult =>
  html`<svg class=${mark} viewBox="0 0 100 100" aria-hidden="true">
    ${mark === 'nei' ? nothing : slicePaths(number, mark === 'ja' ? 2 : 0, { pith: 30, fine: 1.6 })}
    ${label === '' ? nothing : svg`<text x="50" y="63">${label}</text>`}
    ${mark === 'nei' ? svg`<path class="no" d="M22 50h56"></path>` : nothing}
  </svg>`

/** What the marks mean, for those who look; the cells say it to those who listen. */
export const legend = ({ say }: Say): TemplateResult =>
  html`<p class="legend" aria-hidden="true">
    ${(['ja', 'nei', 'ukjent'] as const).map((mark) => html`<span>${disc(1, mark, '')}${say.marks[mark]}</span>`)}
  </p>`

/** What the numbers stand for. */
export function pointList(areas: readonly Area[], address: string, voice: Say): TemplateResult {
  return html`${voice.heading(1, voice.say.points, 'part')}
    <ol>
      ${areas[0]?.matrix.map(({ point }) => edge(point, address, voice))}
    </ol>`
}
