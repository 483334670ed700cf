import { z } from 'zod'

import { localeSchema, slugParameterSchema, storyKindSchema, tiltakStatusSchema } from '../../widgets/contract/index.js'
import { isReadable, type Theme } from './colours.js'

/** The numbers that somebody chooses, from the least to the most. */
export const ranges = { limit: { min: 1, max: 100 }, headingLevel: { min: 1, max: 6 } } as const

const wholeIn = ({ min, max }: { readonly min: number; readonly max: number }) => z.number().int().min(min).max(max)

export const numberSchemas = { limit: wholeIn(ranges.limit).optional(), headingLevel: wholeIn(ranges.headingLevel) } as const

const point = z.number().int().min(1).max(99)

/** Each element with what can be chosen for it. The names are those of its HTML attributes. */
const elementSchema = z.discriminatedUnion('element', [
  z.object({ element: z.literal('plakat') }),
  z.object({ element: z.literal('point'), point }),
  z.object({
    element: z.literal('stories'),
    kind: storyKindSchema.optional(),
    point: point.optional(),
    area: slugParameterSchema.optional(),
    limit: numberSchemas.limit,
  }),
  z.object({ element: z.literal('story'), story: slugParameterSchema }),
  z.object({ element: z.literal('areas') }),
  z.object({
    element: z.literal('tiltak'),
    status: tiltakStatusSchema.optional(),
    point: point.optional(),
    area: slugParameterSchema.optional(),
  }),
  z.object({ element: z.literal('matrix') }),
  z.object({ element: z.literal('strategy') }),
  z.object({ element: z.literal('idea'), area: slugParameterSchema.optional() }),
])

export type ElementName = z.infer<typeof elementSchema>['element']
export const elementNames: readonly ElementName[] = elementSchema.options.map(({ shape }) => shape.element.value)

/** What can be chosen for an element, by name. Nothing for what is no element. */
export function choicesOf(element: unknown): readonly string[] {
  const option = elementSchema.options.find(({ shape }) => shape.element.value === element)
  return Object.keys(option?.shape ?? {})
}

/** A colour that everybody can read on the paper of its theme. */
export const accentSchema = (theme: Theme) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .refine((colour) => isReadable(colour, theme))

/**
 * What all elements have in common. A page that decides the look itself (`page`) decides the accent colour too: no colour can be read on light and
 * on dark paper.
 */
const settingsSchema = z.discriminatedUnion('theme', [
  z.object({ theme: z.literal('page') }),
  z.object({ theme: z.literal('light'), accent: accentSchema('light').optional() }),
  z.object({ theme: z.literal('dark'), accent: accentSchema('dark').optional() }),
])

/** One element as somebody wants it on a page. */
export const embedSchema = elementSchema
  .and(settingsSchema)
  .and(z.object({ locale: localeSchema, headingLevel: numberSchemas.headingLevel }))
export type Embed = z.infer<typeof embedSchema>

/** The level that an element's heading has where nothing is said. */
export const usualHeadingLevel = 2
