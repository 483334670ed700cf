import { z } from 'zod'

import { publishedStorySchema } from '../shape/index.js'
import { ids, neededText, richText, rows, text } from './pieces.js'

const { shape } = publishedStorySchema

export const projectStory = z
  .object({
    updatedAt: z.string(),
    slug: z.string(),
    kind: shape.kind,
    publishedAt: z.string(),
    title: neededText,
    summary: text,
    nytt: text,
    nyttig: text,
    nyttiggjort: text,
    gains: rows(shape.gains.element),
    body: richText,
    images: ids,
    points: ids,
    areas: ids,
    tiltak: ids,
  })
  .pipe(publishedStorySchema)
