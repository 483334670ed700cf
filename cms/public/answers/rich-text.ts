import type { LocalizedBlocks } from '../../../collections/publications/shape/index.js'
import { localeFallbacks, type Block, type Inline, type Locale, type RichText } from '../../../widgets/contract/index.js'
import type { Context } from './context.js'

/** A formatted text in the language asked for, or in the nearest one that has it. What it links to on our own pages is in the language asked for. */
export function richTextIn({ addresses }: Context, texts: LocalizedBlocks, locale: Locale): RichText | null {
  for (const lang of localeFallbacks[locale]) {
    const blocks = texts[lang]
    if (blocks) return { blocks: blocks.map((block) => linked(block, (href) => addresses.linked(href, locale))), lang }
  }
  return null
}

function linked(block: Block, to: (href: string) => string): Block {
  const inlines = (all: readonly Inline[]) =>
    all.map((one): Inline => (one.type === 'link' ? { ...one, href: to(one.href) } : one))
  return block.type === 'list' ? { ...block, items: block.items.map(inlines) } : { ...block, children: inlines(block.children) }
}
