import { ContextEvent } from '@lit/context'
import { LitElement, html, isServer, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit'

import type { Locale, Text } from '../contract/index.js'
import { originOf } from './address.js'
import { contentContext, type ContentSettings } from './context.js'
import { Edges } from './edges.js'
import { keepingFocus } from './focus.js'
import { sourceAt, type Resource, type Source } from './source/index.js'
import { baseStyle } from './style/base.js'
import { version } from './version.js'
import { datesIn, localeFor, type Dictionary } from './words.js'

/** Where this script came from is where the content is, unless somebody says otherwise. */
const ownOrigin = new URL(import.meta.url).origin

/** How an element speaks: what its templates in other files need of it. */
export interface Voice<Words> {
  readonly say: Words
  text(text: Text): TemplateResult | string
  heading(below: number, content: unknown, className: string, id?: string): TemplateResult
  date(instant: string): string
  readonly edges: Edges
}

/**
 * What all elements share: where their content comes from, in which language, live or not, and that the page's own text stays
 * until there is something better to show.
 */
export abstract class GranElement<Words> extends LitElement implements Voice<Words> {
  static readonly viigran = version
  static override styles = [baseStyle]
  static override properties = {
    api: {},
    live: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    lang: {},
    words: { attribute: false },
  }

  /** The address of another API than the one that the script came from. */
  declare api: string | null
  /** `off` stops live updates. */
  declare live: string | null
  /** The level of this element's own heading, 1–6; else 2. */
  declare headingLevel: number | null
  /** Other words than ours, for this element only. */
  declare words: Partial<Words> | undefined

  /** Its links to points, tiltak and stories, and what they have opened. */
  readonly edges: Edges = new Edges(this)
  #settings: ContentSettings | undefined
  #forget: (() => void) | undefined
  readonly #watched = new Map<string, { resource: Resource<unknown>; stop: () => void }>()
  #silence: (() => void) | undefined
  #say!: Words
  #listening: Source | undefined
  /** What the server has rendered. It stays untouched until there is something to show in its place. */
  #served: ChildNode[] = []
  #waits = true
  /** On a server: what to render from. */
  declare given: Source

  get source(): Source {
    if (isServer) return this.given
    return sourceAt(originOf(this.api) ?? this.#settings?.origin ?? ownOrigin)
  }

  get locale(): Locale {
    const own = this.lang || this.#settings?.locale
    return localeFor(own || this.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang)
  }

  protected abstract readonly dictionary: Pick<Dictionary<Words>, 'in'>

  /** What this element says, in its language. */
  get say(): Words {
    return this.#say
  }

  /** What to show when there is content and there are words for it; null keeps the page's own text. */
  protected abstract content(): TemplateResult | null

  /** On a server `nothing` where there is nothing to show. */
  override render(): TemplateResult | typeof noChange | typeof nothing {
    const words = this.dictionary.in(this.locale, () => this.requestUpdate())
    if (words) this.#say = { ...words, ...this.words }
    const content = words && this.content()
    if (isServer) return content ?? nothing
    this.#waits = !content && ![...this.#watched.values()].some(({ resource: { current } }) => 'gone' in current)
    return content ?? (this.#waits && this.#served.length > 0 ? noChange : html`<slot></slot>`)
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    this.#served = [...root.childNodes]
    // Else Lit would hold on to the first node of what goes away.
    this.renderOptions.renderBefore = null
    return root
  }

  /** Once there is something to show, it takes the place of what the server has rendered, with what the reader has opened and where the focus is. */
  protected override update(changed: PropertyValues): void {
    const places = () => this.renderRoot.querySelectorAll<HTMLElement>(':is(a,button):not(details *),summary')
    const before = this.#served.length > 0 ? [...places()] : []
    keepingFocus(this.shadowRoot, () => super.update(changed))
    if (this.#waits || this.#served.length === 0) return
    const after = [...places()].slice(before.length)
    before.forEach((place, index) => {
      const next = after[index]
      if (next && place.matches('[open]>*')) next.parentElement?.setAttribute('open', '')
      if (place.matches(':focus')) next?.focus({ preventScroll: true })
    })
    // A picture that is there already comes at once. Put off (`lazy`, `async`), it would leave its place empty for a moment.
    const pictures = [...this.renderRoot.querySelectorAll('img')]
    const half = pictures.length / 2
    pictures.slice(0, half).forEach(({ complete }, index) => {
      if (complete) Object.assign(pictures[half + index] ?? {}, { decoding: 'sync', loading: 'eager' })
    })
    for (const node of this.#served.splice(0)) node.remove()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const name of this.#watched.keys()) this.unwatch(name)
    this.#silence?.()
    this.#forget?.()
    this.#silence = this.#listening = this.#settings = this.#forget = undefined
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
    this.#ask()
    // `<gran-content>` may come later than what stands in it: each is a script of its own.
    void customElements.whenDefined('gran-content').then(this.#ask)
  }

  /** Asks the nearest `<gran-content>` for its settings, now and whenever they change. */
  readonly #ask = (): void => {
    if (this.isConnected) this.dispatchEvent(new ContextEvent(contentContext, this, this.#settle, true))
  }

  readonly #settle = (settings: ContentSettings, forget?: () => void): void => {
    if (forget !== this.#forget) this.#forget?.()
    this.#forget = forget
    this.#settings = settings
    this.requestUpdate()
  }

  override willUpdate(_changed: PropertyValues): void {
    if (!this.isConnected) return
    const live = this.live == null ? this.#settings?.live !== false : this.live !== 'off'
    const wanted = live ? this.source : undefined
    if (wanted === this.#listening) return
    this.#silence?.()
    this.#silence = wanted?.live.listen()
    this.#listening = wanted
  }

  /** Follows a resource under a name of this element's own: rendering again at each change, until another takes its place. */
  watch<Value>(name: string, resource: Resource<Value>): Resource<Value> {
    const watched = this.#watched.get(name)
    if (watched?.resource === resource) return resource
    watched?.stop()
    this.#watched.set(name, { resource, stop: resource.watch(() => this.requestUpdate()) })
    return resource
  }

  unwatch(name: string): void {
    this.#watched.get(name)?.stop()
    this.#watched.delete(name)
  }

  /** A text, marked with its language where it is not the one around it (WCAG 3.1.2). */
  text({ text, lang }: Text): TemplateResult | string {
    return lang === this.locale ? text : html`<span lang=${lang}>${text}</span>`
  }

  /** A heading `below` levels under this element's own, never beyond level 6. By role, since the level is the page's to choose. */
  heading(below: number, content: unknown, className: string, id?: string): TemplateResult {
    return html`<div
      role="heading"
      aria-level=${Math.min(6, Math.max(1, Math.trunc(this.headingLevel ?? 2) || 2) + below)}
      class=${className}
      part=${className}
      id=${id ?? nothing}
    >
      ${content}
    </div>`
  }

  date(instant: string): string {
    return new Date(instant).toLocaleDateString(datesIn(this.locale), { dateStyle: 'long', timeZone: 'Europe/Oslo' })
  }
}
