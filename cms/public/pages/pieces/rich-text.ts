import type { Block, Inline, Locale, RichText } from '../../../../widgets/contract/index.js'
import { html, type Html, type HtmlValue } from '../html/index.js'

/** Blocks become these tags and no others. Headings keep their order below the page's own. */
export function richText({ blocks, lang }: RichText, locale: Locale): Html {
  const content = blocks.map(block)
  return lang === locale ? html`<div class="prose">${content}</div>` : html`<div class="prose" lang="${lang}">${content}</div>`
}

function block(block: Block): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${inlines(block.children)}</p>`
    case 'quote':
      return html`<blockquote><p>${inlines(block.children)}</p></blockquote>`
    case 'list': {
      const items = block.items.map((item) => html`<li>${inlines(item)}</li>`)
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`
    }
    case 'heading':
      return heading(block.level, inlines(block.children))
  }
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

function inlines(children: readonly Inline[]): Html[] {
  return children.map((child) => {
    switch (child.type) {
      case 'text': {
        const text = child.italic ? html`<em>${child.text}</em>` : html`${child.text}`
        return child.bold ? html`<strong>${text}</strong>` : text
      }
      case 'break':
        return html`<br />`
      case 'link':
        return html`<a href="${child.href}">${inlines(child.children)}</a>`
    }
  })
}
