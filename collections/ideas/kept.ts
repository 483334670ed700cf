import type { Payload } from 'payload'
import { z } from 'zod'

import { settingsSlug } from '../publications/documents.js'
import { usualMonths } from './months.js'

const settingsSchema = z.object({ ideasKeptMonths: z.number().nullish() })

/** How long a name and an e-mail address are kept, as the settings say now, in months. */
export async function keptMonths(payload: Payload): Promise<number> {
  const settings = await payload.findGlobal({ slug: settingsSlug, depth: 0, overrideAccess: true })
  return settingsSchema.parse(settings).ideasKeptMonths ?? usualMonths
}
