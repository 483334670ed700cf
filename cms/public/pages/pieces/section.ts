import { html, type Html, type HtmlValue } from '../html/index.js'

/** A part of a page under its own heading; nothing at all where the part is empty. */
export function section(heading: string, content: HtmlValue, introduction?: HtmlValue): Html | null {
  if (content === null || content === undefined || content === false) return null
  return html`<section>
    <h2>${heading}</h2>
    <div>${introduction && html`<p class="introduction">${introduction}</p>`}${content}</div>
  </section>`
}
