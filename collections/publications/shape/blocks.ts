import { z } from 'zod'

import { localized } from './localized.js'

/**
 * Addresses that a reader may follow. Everything else (`javascript:`, `data:`, `//host`, which browsers also read out of `/\host`)
 * loses its link and keeps its text.
 */
export const safeHref = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i

const span = z.object({ type: z.literal('text'), text: z.string(), bold: z.boolean().optional(), italic: z.boolean().optional() })
const lineBreak = z.object({ type: z.literal('break') })
const link = z.object({
  type: z.literal('link'),
  href: z.string().regex(safeHref),
  children: z.array(z.discriminatedUnion('type', [span, lineBreak])),
})
const inlineSchema = z.discriminatedUnion('type', [span, lineBreak, link])
export type PublishedInline = z.infer<typeof inlineSchema>

/** Rich text as it leaves the editor's side: a fixed set of blocks, so that no HTML can travel further. */
export const blockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: z.array(inlineSchema) }),
  z.object({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    children: z.array(inlineSchema),
  }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(inlineSchema)) }),
  z.object({ type: z.literal('quote'), children: z.array(inlineSchema) }),
])
export type PublishedBlock = z.infer<typeof blockSchema>

export const localizedBlocksSchema = localized(z.array(blockSchema).min(1))
export type LocalizedBlocks = z.infer<typeof localizedBlocksSchema>
