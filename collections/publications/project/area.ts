import { z } from 'zod'

import { publishedAreaSchema, type PublishedArea } from '../shape/index.js'
import { id, neededText, text } from './pieces.js'

/** The fields `point1`, `point2` … by the point's number. A point that nobody has answered for is left out. */
const matrix = z
  .record(z.string(), z.enum(['ukjent', 'ja', 'nei']).nullable())
  .nullish()
  .transform((raw) => {
    const marks: PublishedArea['matrix'] = {}
    for (const [field, mark] of Object.entries(raw ?? {})) {
      if (mark !== null && mark !== 'ukjent') marks[field.replace(/^point/, '')] = mark
    }
    return marks
  })

export const projectArea = z
  .object({
    updatedAt: z.string(),
    strategy: id,
    number: z.number(),
    slug: z.string(),
    title: neededText,
    aim: text,
    matrix,
  })
  .pipe(publishedAreaSchema)
