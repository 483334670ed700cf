import type { Payload } from 'payload'
import { z } from 'zod'

import { settingsSlug } from '../publications/documents.js'

/** How long a name and an e-mail address are kept where nobody has said otherwise, in months. */
export const usualMonths = 12

const settingsSchema = z.object({ ideasKeptMonths: z.number().nullish() })

/** How long a name and an e-mail address are kept, as the settings say now, in months. */
export async function keptMonths(payload: Payload): Promise<number> {
  const settings = await payload.findGlobal({ slug: settingsSlug, depth: 0, overrideAccess: true })
  return settingsSchema.parse(settings).ideasKeptMonths ?? usualMonths
}

/** A time so many months later, or earlier where they are negative: the same day of the month in UTC, or the last that the month has. */
export function monthsAfter(time: Date, months: number): Date {
  const day = time.getUTCDate()
  const after = new Date(time)
  after.setUTCDate(1)
  after.setUTCMonth(after.getUTCMonth() + months + 1, 0)
  after.setUTCDate(Math.min(day, after.getUTCDate()))
  return after
}
