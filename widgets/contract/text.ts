import { z } from 'zod'

import { localeSchema } from './locale.js'

/** A text and the language that it is really in, which differs from the one asked for where it fell back (WCAG 3.1.2). */
export const textSchema = z
  .object({ text: z.string(), lang: localeSchema })
  .meta({ id: 'Text', description: 'A text and the language it is in.' })
export type Text = z.infer<typeof textSchema>

const spanSchema = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
})
const lineBreakSchema = z.object({ type: z.literal('break') })
const linkSchema = z.object({
  type: z.literal('link'),
  href: z.string().regex(/^(https?:|mailto:|tel:|\/(?!\/)|#)/i),
  children: z.array(z.discriminatedUnion('type', [spanSchema, lineBreakSchema])),
})
export const inlineSchema = z.discriminatedUnion('type', [spanSchema, lineBreakSchema, linkSchema])
export type Inline = z.infer<typeof inlineSchema>

/** The only blocks that rich text may consist of. There is no raw HTML, so none can survive into a page. */
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
export type Block = z.infer<typeof blockSchema>

export const richTextSchema = z
  .object({ blocks: z.array(blockSchema), lang: localeSchema })
  .meta({ id: 'RichText', description: 'Formatted text as a fixed set of blocks, never HTML.' })
export type RichText = z.infer<typeof richTextSchema>
