import { z } from 'zod'

import { defaultLocale, localeSchema } from './locale.js'
import { storyKindSchema, tiltakStatusSchema } from './vocabulary.js'

const locale = localeSchema.default(defaultLocale)
const slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(from).max(to))

const paging = {
  page: wholeNumber(1, 1_000_000).default(1),
  limit: wholeNumber(1, 100).default(12),
}
const point = wholeNumber(1, 99)
const limit = wholeNumber(1, 100).optional()
const search = z.string().trim().min(1).max(200)

/** What a visitor may ask with, per resource. Anything else in the query string is a 400 that names it. */
export const localeQuerySchema = z.strictObject({ locale })

export const tiltakQuerySchema = z.strictObject({
  locale,
  area: slug.optional(),
  point: point.optional(),
  status: tiltakStatusSchema.optional(),
  q: search.optional(),
  ...paging,
})
export type TiltakQuery = z.infer<typeof tiltakQuerySchema>

export const storyQuerySchema = z.strictObject({
  locale,
  kind: storyKindSchema.optional(),
  point: point.optional(),
  area: slug.optional(),
  tiltak: slug.optional(),
  year: wholeNumber(1900, 2999).optional(),
  q: search.optional(),
  ...paging,
})
export type StoryQuery = z.infer<typeof storyQuerySchema>

/** `0`, `11` and `abc` are no points of a plakat with ten: 404, decided when it is looked up. */
export const pointNumberSchema = wholeNumber(1, 99)
export const slugParameterSchema = slug

/** The form that the server renders an element in: a whole page for an iframe, or a piece of somebody else's page, with its style in it or linked. */
export const embedFormSchema = z.enum(['page', 'fragment', 'linked-fragment'])
export type EmbedForm = z.infer<typeof embedFormSchema>

/** `#rrggbb` of a colour with three digits or six, with or without `#`: one colour has one spelling. */
const wholeColour = (colour: string): string => {
  const digits = colour.replace('#', '').toLowerCase()
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

/** What every element can be told in the address of its server-rendered form, by the names of its attributes (`lang` is called `locale` as everywhere). */
const told = {
  locale,
  'heading-level': wholeNumber(1, 6).optional(),
  live: z.enum(['off']).optional(),
  theme: z.enum(['light', 'dark']).optional(),
  accent: z
    .string()
    .regex(/^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i)
    .overwrite(wholeColour)
    .meta({ examples: ['#1b4d38'] })
    .optional(),
  as: embedFormSchema.default('page'),
}

/** What comes rendered by the server, by the name of the element without `gran-`: what names its content in the path, and what it can be told. */
export const embeds = {
  plakat: { key: null, query: z.strictObject(told) },
  point: { key: pointNumberSchema, query: z.strictObject(told) },
  stories: {
    key: null,
    query: z.strictObject({ ...told, kind: storyKindSchema.optional(), point: point.optional(), area: slug.optional(), limit }),
  },
  story: { key: slugParameterSchema, query: z.strictObject(told) },
  strategy: { key: null, query: z.strictObject(told) },
  areas: { key: null, query: z.strictObject(told) },
  tiltak: {
    key: null,
    query: z.strictObject({
      ...told,
      area: slug.optional(),
      point: point.optional(),
      status: tiltakStatusSchema.optional(),
      limit,
    }),
  },
  matrix: { key: null, query: z.strictObject(told) },
  idea: { key: null, query: z.strictObject({ ...told, area: slug.optional() }) },
} as const
export const embedNameSchema = z.enum(['plakat', 'point', 'stories', 'story', 'strategy', 'areas', 'tiltak', 'matrix', 'idea'])
export type EmbedName = z.infer<typeof embedNameSchema>

/** What a consumer of oEmbed asks (oembed.com, 2.2). Some ask more (WordPress `dnt`), which does no harm. */
export const oembedQuerySchema = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  format: z.enum(['json', 'xml']).default('json'),
  maxwidth: wholeNumber(1, 100_000).optional(),
  maxheight: wholeNumber(1, 100_000).optional(),
})
export type OembedQuery = z.infer<typeof oembedQuerySchema>
