import { ContextProvider } from '@lit/context'
import { LitElement, css, html } from 'lit'

import { originOf } from '../core/address.js'
import { contentContext } from '../core/context.js'
import { version } from '../core/version.js'
import { localeFor } from '../core/words.js'

/**
 * @tag gran-content
 * @summary Sets the API, the language and live updates for all viigran elements inside it.
 * @slot - Anything; the elements may be nested deep.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`.
 * @attr live - `off` stops live updates.
 */
export class GranContent extends LitElement {
  static readonly viigran = version
  static override styles = css`
    :host {
      display: contents;
    }
  `
  static override properties = { api: {}, lang: {}, live: {} }

  declare api: string | null
  declare live: string | null
  readonly #provider = new ContextProvider(this, { context: contentContext, initialValue: {} })

  override willUpdate(): void {
    this.#provider.setValue({
      origin: originOf(this.api),
      locale: this.lang ? localeFor(this.lang) : undefined,
      live: this.live == null ? undefined : this.live !== 'off',
    })
  }

  override render() {
    return html`<slot></slot>`
  }
}
