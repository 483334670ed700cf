import { z } from 'zod'

import { richTextSchema, textSchema } from './text.js'
import { channelKindSchema, gainSchema, markSchema, storyKindSchema, tiltakKindSchema, tiltakStatusSchema } from './vocabulary.js'

/** A URI reference (RFC 3986): absolute where PUBLIC_URL is set, else a path on the server that answered. */
const uriSchema = z.string().meta({ format: 'uri-reference' })
const instantSchema = z.iso.datetime()
const dateSchema = z.iso.date()
const slugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** Every item has its page, which speaks the language that was asked for, and its address in this API, which is the same in all. */
const addressed = {
  url: z.string().meta({ format: 'uri-reference', description: 'Its page, in the language that was asked for.' }),
  self: uriSchema,
}

const periodSchema = z.object({ from: dateSchema.nullable(), to: dateSchema.nullable() })

export const imageSchema = z
  .object({
    alt: textSchema,
    credit: z.string().nullable(),
    /** Where the motif is, in per cent from the left and the top. */
    focal: z.object({ x: z.number(), y: z.number() }),
    /** The same picture in several widths (px), narrowest first; never empty. */
    variants: z.array(z.object({ url: uriSchema, width: z.number().int(), height: z.number().int(), type: z.string() })),
  })
  .meta({ id: 'Image' })
export type Image = z.infer<typeof imageSchema>

export const pointReferenceSchema = z
  .object({ ...addressed, number: z.number().int(), statement: textSchema })
  .meta({ id: 'PointReference' })
export type PointReference = z.infer<typeof pointReferenceSchema>

export const areaReferenceSchema = z
  .object({ ...addressed, slug: slugSchema, number: z.number().int(), title: textSchema })
  .meta({ id: 'AreaReference' })
export type AreaReference = z.infer<typeof areaReferenceSchema>

export const tiltakReferenceSchema = z
  .object({ ...addressed, slug: slugSchema, title: textSchema, kind: tiltakKindSchema, status: tiltakStatusSchema })
  .meta({ id: 'TiltakReference' })
export type TiltakReference = z.infer<typeof tiltakReferenceSchema>

export const storyReferenceSchema = z
  .object({ ...addressed, slug: slugSchema, title: textSchema, kind: storyKindSchema, publishedAt: instantSchema })
  .meta({ id: 'StoryReference' })
export type StoryReference = z.infer<typeof storyReferenceSchema>

/** Evidence in numbers. A growth ring is a published story or an adopted (vedtatt) tiltak; an eksempel earns none. */
const countsSchema = z.object({
  areas: z.number().int(),
  tiltak: z.number().int().meta({ description: 'Adopted (vedtatt) tiltak.' }),
  examples: z.number().int().meta({ description: 'Tiltak that are examples (eksempel) from the strategy.' }),
  stories: z.number().int(),
  rings: z.number().int().meta({ description: 'Adopted tiltak and stories together.' }),
})

export const pointSchema = z
  .object({ ...addressed, number: z.number().int(), statement: textSchema, counts: countsSchema, updatedAt: instantSchema })
  .meta({ id: 'Point' })
export type Point = z.infer<typeof pointSchema>

export const tiltakSchema = z
  .object({
    ...tiltakReferenceSchema.shape,
    description: textSchema.nullable(),
    owner: z.string().nullable().meta({ description: 'The unit that has committed to it.' }),
    period: periodSchema.nullable(),
    lesson: textSchema.nullable().meta({ description: 'What was learnt, always there when the status is stanset.' }),
    area: areaReferenceSchema.nullable(),
    points: z.array(pointReferenceSchema),
    updatedAt: instantSchema,
  })
  .meta({ id: 'Tiltak' })
export type Tiltak = z.infer<typeof tiltakSchema>

export const tiltakDetailSchema = tiltakSchema.extend({ stories: z.array(storyReferenceSchema) }).meta({ id: 'TiltakDetail' })
export type TiltakDetail = z.infer<typeof tiltakDetailSchema>

export const storySchema = z
  .object({
    ...storyReferenceSchema.shape,
    summary: textSchema.nullable().meta({ description: 'One sentence of effect.' }),
    nytt: textSchema.nullable(),
    nyttig: textSchema.nullable(),
    nyttiggjort: textSchema.nullable().meta({ description: 'Who has taken it into use, and with what effect.' }),
    gains: z.array(gainSchema),
    image: imageSchema.nullable(),
    points: z.array(pointReferenceSchema),
    areas: z.array(areaReferenceSchema),
    tiltak: z.array(tiltakReferenceSchema),
    updatedAt: instantSchema,
  })
  .meta({ id: 'Story' })
export type Story = z.infer<typeof storySchema>

export const storyDetailSchema = storySchema
  .extend({ body: richTextSchema.nullable(), images: z.array(imageSchema) })
  .meta({ id: 'StoryDetail' })
export type StoryDetail = z.infer<typeof storyDetailSchema>

export const areaSchema = z
  .object({
    ...areaReferenceSchema.shape,
    aim: textSchema.nullable(),
    matrix: z.array(z.object({ point: pointReferenceSchema, mark: markSchema })),
    tiltak: z.array(tiltakReferenceSchema),
    updatedAt: instantSchema,
  })
  .meta({ id: 'Area' })
export type Area = z.infer<typeof areaSchema>

export const areaDetailSchema = areaSchema
  .extend({ tiltak: z.array(tiltakSchema), stories: z.array(storyReferenceSchema) })
  .meta({ id: 'AreaDetail' })
export type AreaDetail = z.infer<typeof areaDetailSchema>

/** What stands behind a point. All three empty is the explicit «none yet», repeated as `none: true`. */
export const pointDetailSchema = pointSchema
  .extend({
    evidence: z.object({
      none: z.boolean(),
      areas: z.array(areaReferenceSchema),
      tiltak: z.array(tiltakReferenceSchema),
      stories: z.array(storyReferenceSchema),
    }),
  })
  .meta({ id: 'PointDetail' })
export type PointDetail = z.infer<typeof pointDetailSchema>

export const strategySchema = z
  .object({
    ...addressed,
    title: textSchema,
    municipality: z.string(),
    period: periodSchema.nullable(),
    vision: textSchema.nullable(),
    visionSource: textSchema.nullable(),
    values: textSchema.nullable(),
    valuesSource: textSchema.nullable(),
    goal: textSchema.nullable(),
    background: richTextSchema.nullable(),
    levelsIntroduction: textSchema.nullable(),
    levels: z.array(textSchema),
    definition: z.object({ name: textSchema, explanation: textSchema.nullable(), facets: z.array(textSchema) }).nullable(),
    context: z.object({ terms: z.array(textSchema), explanation: richTextSchema.nullable() }),
    principles: z.array(textSchema),
    origins: z.array(z.object({ name: textSchema, explanation: textSchema.nullable() })),
    quotation: z.object({ text: textSchema, source: z.string() }).nullable(),
    invitation: textSchema
      .nullable()
      .meta({ description: 'Invites to follow the work and to send ideas; stands above the channels.' }),
    channels: z.array(z.object({ kind: channelKindSchema, name: textSchema, address: z.string() })),
    accessibilityStatement: z.string().nullable(),
    privacyStatement: z.string().nullable(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'Strategy' })
export type Strategy = z.infer<typeof strategySchema>
