import { html, type TemplateResult } from 'lit'

import type { RichText } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import { richText } from '../rich-text/rich-text.js'

/** Where a link in the text leads. A place on the story's own page is none on this one. */
function addressOf(href: string, address: string): string | undefined {
  if (/^(mailto|tel):/i.test(href)) return href
  return href.startsWith('#') ? undefined : link(href, address)
}

/** What a story tells. Its headings keep their order below the story's own. */
export function prose<Words>({ blocks, lang }: RichText, address: string, voice: Voice<Words>): TemplateResult {
  const content = richText<TemplateResult>(blocks, {
    html,
    heading: (level, text) => voice.heading(level - 1, text, 'part'),
    link: (href, text) => {
      const to = addressOf(href, address)
      return to ? html`<a href=${to}>${text}</a>` : html`${text}`
    },
  })
  return html`<div class="prose" lang=${lang}>${content}</div>`
}
