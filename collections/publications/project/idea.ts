import { z } from 'zod'

import { publishedIdeaSchema } from '../shape/index.js'
import { optionalId, plainText } from './pieces.js'

const { shape } = publishedIdeaSchema

/** Everything that is not named here stays in the inbox. */
export const projectIdea = z
  .object({
    updatedAt: z.string(),
    reference: z.string(),
    status: shape.status,
    reply: plainText,
    language: shape.language,
    tiltak: optionalId,
  })
  .pipe(publishedIdeaSchema)
