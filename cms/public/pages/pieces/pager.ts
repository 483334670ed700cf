import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'

interface Pages {
  readonly page: number
  readonly pages: number
  readonly to: (page: number) => string
}

/** Links to the page before and the page after; nothing where there is only one. */
export function pager({ page, pages, to }: Pages, { words }: Voice): Html | null {
  if (pages < 2) return null
  return html`<nav class="neighbours" aria-label="${words.list.pages}">
    ${page > 1 && html`<a rel="prev" href="${to(page - 1)}">← ${words.list.previous}</a>`}
    <span class="aside">${words.list.page(page, pages)}</span>
    ${page < pages && html`<a rel="next" href="${to(page + 1)}">${words.list.next} →</a>`}
  </nav>`
}
