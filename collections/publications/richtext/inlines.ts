import { linkAddress } from '../../fields/address.js'
import type { PublishedInline } from '../shape/index.js'
import { isBold, isInline, isItalic, type Node } from './nodes.js'

type Plain = Exclude<PublishedInline, { type: 'link' }>

/** The address of a link, or null when it is not one that a reader may follow. */
const hrefOf = ({ fields }: Node): string | null => (fields.linkType === 'internal' ? null : linkAddress(fields.url))

/** A node and all below it as text and line breaks: what remains of anything that has no form of its own here. */
function plain(node: Node): Plain[] {
  if (node.type === 'linebreak') return [{ type: 'break' }]
  const below = node.children.flatMap(plain)
  if (node.text === '') return below
  const bold = isBold(node) && { bold: true }
  const italic = isItalic(node) && { italic: true }
  return [{ type: 'text', text: node.text, ...bold, ...italic }, ...below]
}

function inline(node: Node): PublishedInline[] {
  if (node.type !== 'link' && node.type !== 'autolink') return plain(node)
  const children = joined(plain(node))
  const href = hrefOf(node)
  return href !== null && hasText(children) ? [{ type: 'link', href, children }] : children
}

/** Neighbouring texts of the same look become one. */
function joined<Inline extends PublishedInline>(inlines: Inline[]): Inline[] {
  const result: Inline[] = []
  for (const next of inlines) {
    const last = result.at(-1)
    if (last?.type === 'text' && next.type === 'text' && last.bold === next.bold && last.italic === next.italic) {
      result[result.length - 1] = { ...last, text: last.text + next.text }
    } else {
      result.push(next)
    }
  }
  return result
}

/** Whether there is anything to read. Blanks and line breaks are not. */
export const hasText = (inlines: readonly PublishedInline[]): boolean =>
  inlines.some((one) => (one.type === 'text' ? one.text.trim() !== '' : one.type === 'link' && hasText(one.children)))

/** The content of a line. A link that is not safe loses the link and keeps its text; a paragraph inside begins a new line. */
export function inlinesOf(nodes: readonly Node[]): PublishedInline[] {
  const result: PublishedInline[] = []
  for (const node of nodes) {
    if (!isInline(node) && result.length > 0) result.push({ type: 'break' })
    result.push(...inline(node))
  }
  return joined(result)
}
