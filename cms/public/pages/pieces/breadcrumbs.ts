import { html, type Html, type HtmlValue } from '../html/index.js'
import type { Voice } from '../page/view.js'

/** The way down to this page. The page itself is not in it: its heading follows. */
export function breadcrumbs(way: readonly { readonly path: string; readonly name: HtmlValue }[], { words }: Voice): Html {
  return html`<nav class="breadcrumbs" aria-label="${words.breadcrumbs}">
    <ol>
      ${way.map(({ path, name }) => html`<li><a href="${path}">${name}</a></li>`)}
    </ol>
  </nav>`
}
