import { html, nothing, svg, type TemplateResult } from 'lit'

import type { Plakat, Point } from '../contract/index.js'
import { GranElement } from '../core/element.js'
import { plakatAt } from '../core/resources/plakat.js'
import { slicePaths } from '../rings/slice.js'
import { countLine } from './counts.js'
import { plakatStyle } from './plakat.styles.js'
import { beginningOf } from '../core/statement.js'
import { words, type PlakatWords } from './words/index.js'

/**
 * @tag gran-plakat
 * @summary Innovasjonsplakaten as a poster: each statement with a slice of the trunk that has a growth ring for every piece of evidence. A
 * point opens to show what stands behind it.
 * @slot - Shown until the poster is ready, and when it cannot be had. Put real text and a link there.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`; else the page's own language.
 * @attr live - `off` stops live updates.
 * @attr heading-level - The level of the poster's heading, 1–6. Default 2.
 * @csspart title - The heading.
 * @csspart point - Each point.
 * @cssproperty --gran-accent - The accent colour; else Designsystemet's.
 * @cssproperty --gran-paper - The colour behind the poster; set it if the page is not plain.
 * @cssproperty --gran-font-statement - The typeface of the statements and the heading; else the page's own.
 * @cssproperty --gran-font-body - The typeface of the rest; else the page's own.
 */
export class GranPlakat extends GranElement<PlakatWords> {
  static override styles = [...GranElement.styles, plakatStyle]

  protected override readonly dictionary = words
  /** Rings at the last drawing, to tell which slice has grown since. */
  #rings = new Map<number, number>()

  protected override content() {
    const { current } = this.watch('plakat', plakatAt(this.source, this.locale))
    if (current.state !== 'ready' || current.value.items.length === 0) return null
    return this.#poster(current.value, current.address)
  }

  #poster({ items, municipality, updatedAt }: Plakat, address: string): TemplateResult {
    const { say } = this
    const nothingYet = items.every(({ counts }) => counts.rings === 0)
    const before = this.#rings
    this.#rings = new Map(items.map(({ number, counts }) => [number, counts.rings]))
    return html`<section aria-labelledby="title">
      <div class="top">
        <p>${municipality}</p>
        <p>${say.ringsGrow}</p>
      </div>
      ${this.heading(0, say.plakat, 'title', 'title')}
      <ol part="points">
        ${items.map((point) => this.#point(point, items, nothingYet, (before.get(point.number) ?? Infinity) < point.counts.rings, address))}
      </ol>
      ${nothingYet ? html`<p class="invitation">${say.noneAnywhere}</p>` : nothing}
      <p class="foot">${say.updated(this.date(updatedAt))}</p>
    </section>`
  }

  #point(point: Point, all: readonly Point[], nothingYet: boolean, fresh: boolean, address: string): TemplateResult {
    const { number, statement, counts } = point
    const beginning = beginningOf(
      all.map((other) => other.statement),
      statement.lang,
    )
    const said = html`<span lang=${statement.lang}><b>${beginning}</b>${statement.text.slice(beginning.length)}</span>`
    const { link, beneath } = this.edges.of(point, said, address)
    const line = countLine(counts, this.say)
    return html`<li part="point">
      <svg class="slice" viewBox="0 0 100 100" aria-hidden="true">
        ${slicePaths(number, counts.rings, { pith: 17, fresh })}
        ${counts.rings > 0 ? svg`<circle class="pith" cx="50" cy="50" r="17"></circle>` : nothing}
        <text x="50" y="58.4">${number}</text>
      </svg>
      <div>
        ${this.heading(1, link, 'statement')}
        ${line ? html`<p class="counts">${line}</p>` : nothingYet ? nothing : html`<p class="none">${this.say.noneYet}</p>`}
        ${beneath}
      </div>
    </li>`
  }
}
