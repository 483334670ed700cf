import { ContextProvider } from '@lit/context'
import { LitElement, css, html, type PropertyValues } from 'lit'

import { originOf } from '../core/address.js'
import { contentContext } from '../core/context.js'
import { version } from '../core/version.js'
import { localeFor } from '../core/words.js'

/**
 * @tag gran-content
 * @summary Sets the API, the language, live updates and the colours for all viigran elements inside it.
 * @slot - Anything; the elements may be nested deep.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`.
 * @attr live - `off` stops live updates.
 * @attr theme - `light` or `dark`: what is inside stands on paper of its own, whatever the page is; else it has the page's colours.
 * @attr accent - The colour of links and headings, such as `#1b4d38`; else the page's. It must be readable on what is behind.
 * @cssproperty --gran-paper - The paper, where there is a theme.
 */
export class GranContent extends LitElement {
  static readonly viigran = version
  /* Whoever chooses a theme leaves the page's tokens. `!important`, since a page's reset of everything would take the paper and leave the ink. */
  static override styles = css`
    :host {
      display: contents;
    }
    :host([theme]) {
      --ds-color-neutral-background-default: initial;
      --ds-color-neutral-text-default: initial;
      --ds-color-accent-text-subtle: initial;
      --ds-color-neutral-text-subtle: initial;
      --ds-color-neutral-border-subtle: initial;
      display: block !important;
      padding: 1rem !important;
      background: var(--gran-paper, light-dark(#fbf8f2, #141a17)) !important;
      color: light-dark(#1d2420, #eef2ec) !important;
    }
    :host([theme='light']) {
      color-scheme: light !important;
    }
    :host([theme='dark']) {
      color-scheme: dark !important;
    }
  `
  static override properties = { api: {}, lang: {}, live: {}, theme: {}, accent: {} }

  declare api: string | null
  declare live: string | null
  declare theme: string | null
  declare accent: string | null
  readonly #provider = new ContextProvider(this, { context: contentContext, initialValue: {} })

  override willUpdate(): void {
    this.#provider.setValue({
      origin: originOf(this.api),
      locale: this.lang ? localeFor(this.lang) : undefined,
      live: this.live == null ? undefined : this.live !== 'off',
    })
  }

  override updated(changed: PropertyValues): void {
    // As the page's own script would: a strict policy lets nobody write it as an attribute.
    if (changed.has('accent')) this.style.setProperty('--gran-accent', this.accent)
  }

  /** What the server has put here comes anew before anything is painted. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren()
    return super.createRenderRoot()
  }

  override render() {
    return html`<slot @slotchange=${this.#ownText}></slot>`
  }

  /** The page's own text, which stays where an element has nothing to show, is read on our paper and not on the page's. */
  readonly #ownText = (): void => {
    if (this.theme) this.querySelectorAll('a').forEach(({ style }) => (style.color = 'inherit'))
  }
}
