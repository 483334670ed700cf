import { html, isServer, nothing, type TemplateResult } from 'lit'

import type { Tiltak, TiltakList } from '../contract/index.js'
import { link } from '../core/address.js'
import { GranElement } from '../core/element.js'
import { Folds } from '../sheet/folds.js'
import { newest, sheet } from '../sheet/sheet.js'
import { sheetStyle } from '../sheet/sheet.styles.js'
import { tiltakListAt } from '../sheet/tiltak-list.js'
import { boardOf, type FilledColumn } from './board.js'
import { card, relations } from './card.js'
import { queryOf } from './query.js'
import { tiltakAt } from '../sheet/tiltak.js'
import { tiltakStyle } from './tiltak.styles.js'
import { words, type TiltakWords } from './words/index.js'

/**
 * @tag gran-tiltak
 * @summary A board of the tiltak: how far each has come, and what was learnt from those that were stopped. Each folds out to the points that it
 * serves and the stories that tell of it.
 * @slot - Shown until the tiltak are ready, and when they cannot be had. Put real text and a link there.
 * @attr area - Only tiltak of this area (slug).
 * @attr point - Only tiltak that serve this point of the plakat (number).
 * @attr status - Only tiltak that have come so far: `ide`, `planlagt`, `pagar`, `gjennomfort`, `i-drift` or `stanset`.
 * @attr limit - How many at a time, 1–100. Default 100.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`; else the page's own language.
 * @attr live - `off` stops live updates.
 * @attr heading-level - The level of the board's own heading, 1–6. Default 2.
 * @csspart title - The heading.
 * @csspart column - Each column.
 * @cssproperty --gran-accent - The accent colour; else Designsystemet's.
 * @cssproperty --gran-wood - The colour behind what was learnt.
 * @cssproperty --gran-font-statement - The typeface of the headings; else the page's own.
 * @cssproperty --gran-font-body - The typeface of the rest; else the page's own.
 */
export class GranTiltak extends GranElement<TiltakWords> {
  static override styles = [...GranElement.styles, ...sheetStyle, tiltakStyle]
  static override properties = { ...GranElement.properties, area: {}, point: {}, status: {}, limit: {} }

  declare area: string | null
  declare point: string | null
  declare status: string | null
  declare limit: string | null

  protected override readonly dictionary = words
  readonly #folds = new Folds(() => this.requestUpdate())
  #choice = ''
  /** How many pages of the list are asked for; grows with «vis flere». */
  #pages = 1
  /** What was on the board when the reader asked for more. */
  #before: ReadonlySet<string> | undefined

  protected override content() {
    const base = `${this.source.origin}${queryOf(this, this.locale, 1).toString()}`
    if (base !== this.#choice) {
      this.#choice = base
      for (; this.#pages > 1; this.#pages -= 1) this.unwatch(`page ${this.#pages}`)
    }
    const lists: TiltakList[] = []
    let address = ''
    for (let page = 1; page <= this.#pages; page += 1) {
      const { current } = this.watch(`page ${page}`, tiltakListAt(this.source, queryOf(this, this.locale, page)))
      if (current.state !== 'ready') continue
      lists.push(current.value)
      address = current.address
    }
    return lists.length === 0 ? null : this.#board(lists, address)
  }

  #board(lists: readonly TiltakList[], address: string): TemplateResult {
    const { say } = this
    const all = lists.flatMap(({ items }) => items)
    const loading = lists.length < this.#pages
    return sheet(
      { title: say.tiltak, foot: newest(all, this) },
      html`<div class="board">${boardOf(all).map((column) => this.#column(column, address))}</div>
        ${
          all.length < (lists[0]?.total ?? 0)
            ? html`<p class="more">
                ${
                  // Without script nobody loads more here; the strategy's page leads to all of them.
                  isServer
                    ? html`<a href=${link(`/strategi?locale=${this.locale}#omrader`, address) ?? nothing}>${say.more}</a>`
                    : html`<button type="button" class="link" ?disabled=${loading} @click=${() => this.#more()}>
                        ${loading ? say.loading : say.more}
                      </button>`
                }
              </p>`
            : nothing
        }`,
      this,
    )
  }

  #column(column: FilledColumn, address: string): TemplateResult {
    const { say } = this
    const name = column.kind === 'eksempel' ? say.examples : say.statuses[column.status]
    return html`<div class=${column.kind === 'eksempel' ? 'examples' : 'column'} part="column">
      ${this.heading(1, html`${name} <span class="note">${column.tiltak.length}</span>`, 'part')}
      ${column.kind === 'eksempel' ? html`<p class="note">${say.examplesExplanation}</p>` : nothing}
      <ul class="cards">
        ${column.tiltak.map((tiltak) => html`<li id=${tiltak.slug}>${card(tiltak, address, this.#fold(tiltak, address), this)}</li>`)}
      </ul>
    </div>`
  }

  #fold(tiltak: Tiltak, address: string): TemplateResult {
    const { slug, title } = tiltak
    return this.#folds.of(slug, html`${this.say.relations}<span class="unseen">: ${this.text(title)}</span>`, (open) => {
      if (open) return relations(tiltak, address, this.watch(slug, tiltakAt(this.source, slug, this.locale)), this)
      this.unwatch(slug)
      return nothing
    })
  }

  #more(): void {
    this.#before = new Set(this.#cards().map(({ id }) => id))
    this.#pages += 1
    this.requestUpdate()
  }

  #cards(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.cards > li')]
  }

  /** After «vis flere» the reader goes on at the first tiltak that was not there before. */
  override updated(): void {
    const fresh = this.#before && this.#cards().find(({ id }) => !this.#before?.has(id))
    if (!fresh) return
    this.#before = undefined
    fresh.querySelector('a')?.focus()
  }
}
