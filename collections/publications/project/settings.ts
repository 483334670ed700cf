import { z } from 'zod'

import { publishedSettingsSchema } from '../shape/index.js'
import { optionalId, plainText } from './pieces.js'

export const projectSettings = z
  .object({
    updatedAt: z.string(),
    municipality: z.string(),
    currentStrategy: optionalId,
    accessibilityStatement: plainText,
    privacyStatement: plainText.optional(),
    ideasKeptMonths: z.number().nullish(),
  })
  .pipe(publishedSettingsSchema)
