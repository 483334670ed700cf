import { z } from 'zod'

import { publishedTiltakSchema } from '../shape/index.js'
import { ids, neededText, optionalId, period, plainText, text } from './pieces.js'

const { shape } = publishedTiltakSchema

export const projectTiltak = z
  .object({
    updatedAt: z.string(),
    slug: z.string(),
    number: z
      .number()
      .nullish()
      .transform((number) => number ?? null),
    title: neededText,
    description: text,
    kind: shape.kind,
    status: shape.status,
    owner: plainText,
    period,
    lesson: text,
    area: optionalId,
    points: ids,
  })
  .pipe(publishedTiltakSchema)
