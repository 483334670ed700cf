import { z } from 'zod'

import { areaSchema, pointSchema, storySchema, tiltakSchema } from './resources.js'
import { textSchema } from './text.js'

/** How every collection answers. `page` begins at 1. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), page: z.number().int(), limit: z.number().int(), total: z.number().int() })

export const plakatSchema = listOf(pointSchema)
  .extend({
    title: textSchema.meta({ description: 'The title of the strategy that the plakat belongs to.' }),
    municipality: z.string(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Plakat' })
export type Plakat = z.infer<typeof plakatSchema>

export const areaListSchema = listOf(areaSchema).meta({ id: 'AreaList' })
export type AreaList = z.infer<typeof areaListSchema>

export const tiltakListSchema = listOf(tiltakSchema).meta({ id: 'TiltakList' })
export type TiltakList = z.infer<typeof tiltakListSchema>

export const storyListSchema = listOf(storySchema).meta({ id: 'StoryList' })
export type StoryList = z.infer<typeof storyListSchema>

/** RFC 9457. `parameter` names the one that was wrong. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    parameter: z.string().optional(),
    fields: z
      .array(z.object({ name: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'What is wrong with which part of the body.' }),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problemSchema>

/**
 * The data of a `versions` message on the live stream: the path of each resource family (`/public/v1/stories` …) and
 * an opaque version that changes whenever anything in that family may answer differently, in any locale and under any filter.
 */
export const versionsSchema = z.record(z.string(), z.string()).meta({ id: 'Versions' })
export type Versions = z.infer<typeof versionsSchema>
