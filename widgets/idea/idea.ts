import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'

import type { IdeaForm, IdeaReceipt } from '../contract/index.js'
import { link } from '../core/address.js'
import { GranElement } from '../core/element.js'
import { sheet } from '../sheet/sheet.js'
import { sheetStyle } from '../sheet/sheet.styles.js'
import { held } from './carry-over.js'
import { faultLinks, fields } from './fields.js'
import { ideaFormAt } from './idea-form.js'
import { ideaStyle } from './idea.styles.js'
import { send, type Outcome, type Refused } from './send.js'

/** The words come with the form; a page may say something else. */
type Words = Partial<IdeaForm['words']>

/**
 * @tag gran-idea
 * @summary The form for ideas: what is wrong is said with links to it, and what is kept has a receipt with a reference and a link to what becomes of it.
 * @slot - Shown until the form is ready, and when it cannot be had. Put a link to the page with the form there: it works without script.
 * @attr area - The slug of the area that is chosen beforehand.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`; else the page's own language.
 * @attr live - `off` stops live updates.
 * @attr heading-level - The level of the element's own heading, 1–6. Default 2.
 * @csspart title - The heading.
 * @cssproperty --gran-accent - The accent colour; else Designsystemet's.
 * @cssproperty --gran-font-statement - The typeface of the headings; else the page's own.
 * @cssproperty --gran-font-body - The typeface of the rest; else the page's own.
 */
export class GranIdea extends GranElement<Words> {
  static override styles = [...GranElement.styles, ...sheetStyle, ideaStyle]
  static override properties = { ...GranElement.properties, area: {} }

  declare area: string | null

  protected override readonly dictionary = { in: (): Words => ({}) }
  /** Sent twice from here, the same words are one idea. */
  readonly #key = String(crypto.getRandomValues(new Uint32Array(6)))
  #outcome: Outcome | undefined
  #isSending = false
  /** The form that stands there. It stays while one in another language is on its way: somebody may be writing in it. */
  #shown: { readonly value: IdeaForm; readonly address: string } | undefined

  protected override content() {
    const { current } = this.watch('form', ideaFormAt(this.source, this.locale))
    if (current.state === 'ready') this.#shown = current
    if (!this.#shown) return null
    const { address, value } = this.#shown
    const form = { ...value, words: { ...value.words, ...this.say } }
    const { title, thanks, nothingPublic } = form.words
    const outcome = this.#outcome
    return outcome && 'reference' in outcome
      ? sheet({ title: thanks, foot: nothing }, this.#receipt(outcome, form, address), this)
      : sheet({ title, foot: nothingPublic }, this.#form(form, address, outcome), this)
  }

  /** Whoever reads fast has begun on the server's form before the script comes, and whoever writes slowly sees the form change. */
  protected override update(changed: PropertyValues): void {
    const before = this.renderRoot.querySelector('form')
    const putBack = before && held(before)
    super.update(changed)
    const after = this.renderRoot.querySelector('form')
    if (after) putBack?.(after)
  }

  #form(form: IdeaForm, address: string, refused: Refused | undefined): TemplateResult {
    return html`<p class="large">${form.words.lead}</p>
      ${
        refused
          ? html`<div class="told" role="alert" tabindex="-1">
              ${this.heading(1, refused.detail, 'part')}
              ${
                refused.fields?.length
                  ? html`<ul @click=${this.#jump}>
                      ${faultLinks(form.words, refused.fields)}
                    </ul>`
                  : nothing
              }
            </div>`
          : nothing
      }
      <form method="post" action=${link(form.url, address) ?? nothing} accept-charset="utf-8" novalidate>
        ${fields(form, address, this.area, refused?.fields)}
        <button class="send" @click=${(event: Event) => this.#send(event, address, form.words.unreachable)}>
          ${form.words.send}
        </button>
      </form>
      <div class="note" aria-live="polite">${this.#isSending ? form.words.sending : nothing}</div>`
  }

  #receipt({ reference, url }: IdeaReceipt, { words }: IdeaForm, address: string): TemplateResult {
    return html`<div class="told" role="status" tabindex="-1">
      <p>${words.kept}</p>
      <p>${words.reference}: <b>${reference}</b></p>
      <a href=${link(url, address) ?? nothing}>${words.follow}</a>
      <p>${words.keep}</p>
      <button class="link" @click=${() => this.#show(undefined, 'textarea')}>${words.another}</button>
    </div>`
  }

  /** A link within a shadow root leads nowhere by itself. */
  readonly #jump = (event: Event): void => {
    if (!(event.target instanceof HTMLAnchorElement)) return
    event.preventDefault()
    this.#focus(event.target.hash)
  }

  /** On the button's click and not on the form's `submit`, which never comes in a frame whose `sandbox` allows no forms. */
  async #send(event: Event, address: string, unreachable: string): Promise<void> {
    event.preventDefault()
    const form = this.renderRoot.querySelector('form')
    if (!form) return
    form.inert = true
    this.#isSending = true
    this.requestUpdate()
    const outcome = (await send(form, address, this.#key)) ?? { detail: unreachable }
    // What a password manager has put where nobody sees it would be refused for ever.
    const trap = form.querySelector<HTMLInputElement>('[name=website]')
    if (trap) trap.value = ''
    this.#isSending = false
    this.#show(outcome, '.told')
    form.inert = false
  }

  /** Shows what came of it, and goes on reading there. */
  #show(outcome: Outcome | undefined, focused: string): void {
    this.#outcome = outcome
    this.requestUpdate()
    void this.updateComplete.then(() => this.#focus(focused))
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }
}
