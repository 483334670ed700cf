import { z } from 'zod'

import { publishedPointSchema } from '../shape/index.js'
import { id, neededText } from './pieces.js'

export const projectPoint = z
  .object({ updatedAt: z.string(), strategy: id, number: z.number(), statement: neededText })
  .pipe(publishedPointSchema)
