import type { PublishedBlock } from '../shape/index.js'
import { hasText, inlinesOf } from './inlines.js'
import { isInline, readRoot, type Node } from './nodes.js'

/**
 * A Lexical value as the fixed blocks that the public gets. Nodes that have no form there keep their text. Nothing to read
 * gives no blocks.
 */
export const blocksOf = (lexical: unknown): PublishedBlock[] => blocks(readRoot(lexical)).filter(isWorthReading)

function blocks(nodes: readonly Node[]): PublishedBlock[] {
  const result: PublishedBlock[] = []
  let line: Node[] = []
  const endLine = () => {
    if (line.length > 0) result.push({ type: 'paragraph', children: inlinesOf(line) })
    line = []
  }
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(node)
    } else {
      endLine()
      result.push(...block(node))
    }
  }
  endLine()
  return result
}

function block(node: Node): PublishedBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: levelOf(node.tag), children: inlinesOf(node.children) }]
    case 'list':
      return [{ type: 'list', ordered: node.listType === 'number' || node.tag === 'ol', items: itemsOf(node) }]
    case 'quote':
      return [{ type: 'quote', children: inlinesOf(node.children) }]
    default:
      return blocks(node.text === '' ? node.children : [{ ...node, children: [] }, ...node.children])
  }
}

/** The page itself has the first heading; there are three below it. */
function levelOf(tag: string): 2 | 3 | 4 {
  if (tag === 'h1' || tag === 'h2') return 2
  return tag === 'h3' ? 3 : 4
}

/** Items of a list within a list follow the item that they belong to, in the outer list. */
function itemsOf(list: Node): Extract<PublishedBlock, { type: 'list' }>['items'] {
  return list.children
    .flatMap((item) => {
      const lists = item.children.filter(({ type }) => type === 'list')
      const own = item.type === 'list' ? [] : item.children.filter(({ type }) => type !== 'list')
      return [inlinesOf(own), ...(item.type === 'list' ? itemsOf(item) : lists.flatMap(itemsOf))]
    })
    .filter(hasText)
}

const isWorthReading = (one: PublishedBlock): boolean => (one.type === 'list' ? one.items.length > 0 : hasText(one.children))
