import { z } from 'zod'

/** What an editor's operation asks for. Payload types it differently for each operation and leaves it open which one it is. */
const requestedSchema = z.object({
  data: z.unknown().optional(),
  draft: z
    .unknown()
    .optional()
    .transform((draft) => draft === true),
  publishSpecificLocale: z.string().optional().catch(undefined),
  publishAllLocales: z.unknown().optional().transform(Boolean),
  unpublishAllLocales: z.unknown().optional().transform(Boolean),
})

/** The part of an operation's arguments that decides what becomes public. Only `beforeOperation` hooks get to see it. */
export const requestedOf = (operationArguments: object) => requestedSchema.parse(operationArguments)
