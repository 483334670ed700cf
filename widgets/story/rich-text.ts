import { html, type TemplateResult } from 'lit'

import type { Block, Inline, RichText } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'

/** Where a link in the text leads. A place on the story's own page is none on this one. */
function addressOf(href: string, address: string): string | undefined {
  if (/^(mailto|tel):/i.test(href)) return href
  return href.startsWith('#') ? undefined : link(href, address)
}

/** Blocks become these tags and no others. Headings keep their order below the story's own. */
export function richText<Words>({ blocks, lang }: RichText, address: string, voice: Voice<Words>): TemplateResult {
  const block = (given: Block): TemplateResult => {
    switch (given.type) {
      case 'paragraph':
        return html`<p>${inlines(given.children)}</p>`
      case 'quote':
        return html`<blockquote><p>${inlines(given.children)}</p></blockquote>`
      case 'heading':
        return voice.heading(given.level - 1, inlines(given.children), 'part')
      case 'list': {
        const items = given.items.map((item) => html`<li>${inlines(item)}</li>`)
        return given.ordered
          ? html`<ol>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`
      }
    }
  }
  const inlines = (children: readonly Inline[]): TemplateResult[] => children.map(inline)
  const inline = (given: Inline): TemplateResult => {
    switch (given.type) {
      case 'break':
        return html`<br />`
      case 'link': {
        const href = addressOf(given.href, address)
        return href ? html`<a href=${href}>${inlines(given.children)}</a>` : html`${inlines(given.children)}`
      }
      case 'text': {
        const text = given.italic ? html`<em>${given.text}</em>` : html`${given.text}`
        return given.bold ? html`<strong>${text}</strong>` : text
      }
    }
  }
  return html`<div class="prose" lang=${lang}>${blocks.map(block)}</div>`
}
