import type { Where } from 'payload'
import { z } from 'zod'

/** What an editor's operation asks for. Payload types it differently for each operation and leaves it open which one it is. */
const requestedSchema = z.object({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  where: z
    .custom<Where>((where) => typeof where === 'object')
    .optional()
    .catch(undefined),
  data: z.unknown().optional(),
  draft: z
    .unknown()
    .optional()
    .transform((draft) => draft === true),
  publishSpecificLocale: z.string().optional().catch(undefined),
  publishAllLocales: z.unknown().optional().transform(Boolean),
  unpublishAllLocales: z.unknown().optional().transform(Boolean),
})

export type Requested = z.infer<typeof requestedSchema>

/** The part of an operation's arguments that decides what becomes public. Only `beforeOperation` hooks get to see it. */
export const requestedOf = (operationArguments: object) => requestedSchema.parse(operationArguments)
