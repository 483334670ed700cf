import { z } from 'zod'

/** Bits of a Lexical text node's `format` (lexical, `LexicalConstants.ts`). */
const formats = { bold: 1, italic: 2 } as const

/** The parts of any Lexical node that we look at. Whatever is not as expected counts as missing: no node is refused. */
const nodeSchema = z.object({
  type: z.string().catch(''),
  children: z.array(z.unknown()).catch([]),
  text: z.string().catch(''),
  format: z.number().catch(0),
  tag: z.string().catch(''),
  listType: z.string().catch(''),
  fields: z.object({ url: z.string().catch(''), linkType: z.string().catch('') }).catch({ url: '', linkType: '' }),
})
export type Node = Omit<z.infer<typeof nodeSchema>, 'children'> & { children: Node[] }

/** Reads a Lexical node and everything below it. What is no object is an empty node. */
export function readNode(raw: unknown): Node {
  const { data } = nodeSchema.safeParse(raw)
  if (data === undefined)
    return { type: '', children: [], text: '', format: 0, tag: '', listType: '', fields: { url: '', linkType: '' } }
  return { ...data, children: data.children.map(readNode) }
}

/** Reads the value of a rich text field: the blocks below its root. */
export function readRoot(raw: unknown): Node[] {
  const { data } = z.object({ root: z.unknown() }).safeParse(raw)
  return readNode(data?.root).children
}

export const isBold = ({ format }: Node): boolean => (format & formats.bold) !== 0
export const isItalic = ({ format }: Node): boolean => (format & formats.italic) !== 0

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** Whether a node stands within a line. An unknown one does when it holds nothing but text. */
export const isInline = (node: Node): boolean => inlineTypes.has(node.type) || (node.text !== '' && node.children.length === 0)
