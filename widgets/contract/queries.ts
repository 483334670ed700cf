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
