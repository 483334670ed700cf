import { z } from 'zod'

import { contentLocaleSchema } from '../publications/shape/localized.js'
import { mostMonths } from './months.js'

/** How far an idea has come, in the order in which it goes; the last two are each an end. */
export const ideaStatuses = ['mottatt', 'under-vurdering', 'tas-videre', 'ikke-na'] as const
export type IdeaStatus = (typeof ideaStatuses)[number]

/** How much of each field is kept, in characters (UTF-16 code units). */
export const ideaLimits = { text: 5_000, name: 100, email: 200, consent: 1_000, reply: 3_000 } as const

/** Not by zod's `max`, which counts code points: the fields of the inbox count as is said above. */
const text = (most: number) =>
  z
    .string()
    .min(1)
    .refine(({ length }) => length <= most)
const optionalText = (most: number) => text(most).nullable()

/**
 * An idea as it comes to the inbox. `reference` names it for ever: the same reference is the same idea, however often it comes. `consent` is
 * what the sender agreed to, in the words that she read; without it there is neither a name nor an e-mail address.
 */
export const receivedIdeaSchema = z
  .object({
    reference: z.string().regex(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/),
    /** When the sender got the receipt. ISO 8601, UTC. */
    receivedAt: z.iso.datetime(),
    language: contentLocaleSchema,
    text: text(ideaLimits.text),
    name: optionalText(ideaLimits.name),
    email: optionalText(ideaLimits.email),
    consent: optionalText(ideaLimits.consent),
    /** After how many months the words of the consent say that the sender is forgotten; null where they say nothing that we know. */
    keptMonths: z.number().int().min(1).max(mostMonths).nullable().default(null),
    /** The slug of the area that the sender chose. */
    area: optionalText(200),
  })
  .refine(({ name, email, consent }) => consent !== null || (name === null && email === null), {
    error: 'personal data came without a consent',
  })
export type ReceivedIdea = z.infer<typeof receivedIdeaSchema>
