import { html, isServer, nothing, type TemplateResult } from 'lit'

import type { StoryList } from '../contract/index.js'
import { link } from '../core/address.js'
import { announce } from './announce.js'
import { GranElement } from '../core/element.js'
import { pictureStyle } from '../picture/picture.styles.js'
import { card } from './card.js'
import { largestLimit, limitOf, queryOf } from './query.js'
import { storiesAt } from './resource.js'
import { showing } from './shown.js'
import { storiesStyle } from './stories.styles.js'
import { words, type StoriesWords } from './words/index.js'

/**
 * @tag gran-stories
 * @summary Stories of innovation as cards, newest first.
 * @slot - Shown until the stories are ready, and when they cannot be had. Put real text and a link there.
 * @attr kind - `nyskapingshistorie` or `sammensatt-utfordring`; else both.
 * @attr point - Only stories of this point of the plakat (number).
 * @attr area - Only stories of this area (slug).
 * @attr limit - How many at a time, 1–100. Default 6.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`; else the page's own language.
 * @attr live - `off` stops live updates.
 * @attr heading-level - The level of the cards' headings, 1–6. Default 2.
 * @csspart card - Each card.
 * @cssproperty --gran-accent - The accent colour; else Designsystemet's.
 * @cssproperty --gran-font-statement - The typeface of the headlines; else the page's own.
 * @cssproperty --gran-font-body - The typeface of the rest; else the page's own.
 */
export class GranStories extends GranElement<StoriesWords> {
  static override styles = [...GranElement.styles, pictureStyle, storiesStyle]
  static override properties = { ...GranElement.properties, kind: {}, point: {}, area: {}, limit: {} }

  declare kind: string | null
  declare point: string | null
  declare area: string | null
  declare limit: string | null

  protected override readonly dictionary = words
  /** The addresses of the stories that are shown. */
  #known: ReadonlySet<string> = new Set()
  #choice = ''
  /** How many are asked for now; grows with «vis flere» and with what waits. */
  #asked = 0
  #announced = 0
  #focusOn: string | undefined
  #last: { list: StoryList; address: string } | undefined

  protected override content() {
    const base = `${this.source.origin}${queryOf(this, this.locale, limitOf(this)).toString()}`
    if (base !== this.#choice) {
      this.#choice = base
      this.#known = new Set()
      this.#asked = limitOf(this)
      this.#last = undefined
    }
    const { current } = this.watch('stories', storiesAt(this.source, queryOf(this, this.locale, this.#asked)))
    if (current.state === 'ready' && !this.#needsMore(current.value))
      this.#last = { list: current.value, address: current.address }
    if (this.#last === undefined) return null
    return this.#cards(this.#last.list, this.#last.address, current.state === 'loading', limitOf(this))
  }

  /** New stories have pushed as many of those that are being read out of the answer: a longer one has them all. */
  #needsMore({ items, total }: StoryList): boolean {
    const wanted = Math.min(largestLimit, this.#known.size + showing(this.#known, items).waiting)
    if (this.#known.size === 0 || items.length === total || this.#asked >= wanted) return false
    this.#ask(wanted)
    return true
  }

  #cards(list: StoryList, address: string, loading: boolean, step: number): TemplateResult {
    const { say } = this
    const { stories, waiting } = showing(this.#known, list.items)
    this.#known = new Set(stories.map(({ self }) => self))
    if (waiting > this.#announced) announce(say.fresh(waiting), this.locale)
    this.#announced = waiting
    const more = list.total - stories.length - waiting
    return html`${waiting > 0 ? html`<p class="fresh"><button type="button" class="link" @click=${() => this.#reveal()}>${say.fresh(waiting)}</button></p>` : nothing}
      ${stories.length === 0 ? html`<p class="none">${say.noStories}</p>` : nothing}
      <ul>
        ${stories.map((story) => html`<li part="card">${card(story, address, this)}</li>`)}
      </ul>
      ${more > 0 ? html`<p class="more">${this.#moreButton(stories.length + waiting, step, address, loading)}</p>` : nothing}`
  }

  #moreButton(shown: number, step: number, address: string, loading: boolean): TemplateResult {
    // Without script nobody loads more here, but the page has them all.
    if (isServer || shown >= largestLimit)
      return html`<a class="link" href=${link(`/historier?${queryOf(this, this.locale).toString()}`, address) ?? nothing}
        >${isServer ? this.say.more : this.say.all}</a
      >`
    return html`<button type="button" class="link" ?disabled=${loading} @click=${() => this.#showMore(shown, step)}>
      ${loading ? this.say.loading : this.say.more}
    </button>`
  }

  #showMore(shown: number, step: number): void {
    this.#focusOn = [...this.#known].at(-1)
    this.#ask(shown + step)
  }

  #ask(limit: number): void {
    this.#asked = Math.min(largestLimit, limit)
    // From within a rendering this must be the next one.
    queueMicrotask(() => this.requestUpdate())
  }

  /** Shows what has been waiting; the reader asked for it, so the focus goes to the first of it. */
  #reveal(): void {
    this.#known = new Set()
    this.requestUpdate()
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('li a')?.focus())
  }

  /** After «vis flere» the reader goes on at the first story that was not there before. */
  override updated(): void {
    if (this.#focusOn === undefined || this.#last === undefined) return
    const before = this.#last.list.items.findIndex(({ self }) => self === this.#focusOn)
    const links = this.renderRoot.querySelectorAll<HTMLElement>('li a')
    if (before < 0 || links.length <= before + 1) return
    this.#focusOn = undefined
    links[before + 1]?.focus()
  }
}
