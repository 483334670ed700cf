import type { Locale, RichText } from '../../../../widgets/contract/index.js'
import { richText as inMarkup } from '../../../../widgets/rich-text/rich-text.js'
import { html, type Html, type HtmlValue } from '../html/index.js'

/** A text of blocks. Headings keep their order below the page's own. */
export function richText({ blocks, lang }: RichText, locale: Locale): Html {
  const content = inMarkup<Html>(blocks, { html, heading, link: (href, text) => html`<a href="${href}">${text}</a>` })
  return lang === locale ? html`<div class="prose">${content}</div>` : html`<div class="prose" lang="${lang}">${content}</div>`
}

function heading(level: 2 | 3 | 4, content: HtmlValue): Html {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`
    case 3:
      return html`<h3>${content}</h3>`
    case 4:
      return html`<h4>${content}</h4>`
  }
}
