import type { Block, Inline } from '../contract/index.js'

/** How markup is made: by Lit in the elements, by the server in its pages. */
export interface Markup<Piece> {
  /** The tag of a template, which escapes what stands in it. */
  readonly html: (template: TemplateStringsArray, ...values: readonly (string | Piece | readonly Piece[])[]) => Piece
  readonly heading: (level: 2 | 3 | 4, content: readonly Piece[]) => Piece
  readonly link: (href: string, content: readonly Piece[]) => Piece
}

/** Blocks become these tags and no others. */
export function richText<Piece>(blocks: readonly Block[], { html, heading, link }: Markup<Piece>): Piece[] {
  const inlines = (children: readonly Inline[]): Piece[] => children.map(inline)
  const inline = (given: Inline): Piece => {
    switch (given.type) {
      case 'break':
        return html`<br />`
      case 'link':
        return link(given.href, inlines(given.children))
      case 'text': {
        const text = given.italic ? html`<em>${given.text}</em>` : html`${given.text}`
        return given.bold ? html`<strong>${text}</strong>` : text
      }
    }
  }
  return blocks.map((given) => {
    switch (given.type) {
      case 'paragraph':
        return html`<p>${inlines(given.children)}</p>`
      case 'quote':
        return html`<blockquote><p>${inlines(given.children)}</p></blockquote>`
      case 'heading':
        return heading(given.level, inlines(given.children))
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
  })
}
