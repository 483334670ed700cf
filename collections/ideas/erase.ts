import type { CollectionBeforeChangeHook, Payload, TaskConfig, Where } from 'payload'
import { z } from 'zod'

import { keptMonths } from './kept.js'
import { monthsAfter } from './months.js'

const idsSchema = z.array(z.looseObject({ id: z.union([z.string(), z.number()]) }))
const agreedSchema = z.object({ consent: z.string().nullish() })
const pageSize = 100

/**
 * Takes away who has sent the ideas that have been kept for their time: names, e-mail addresses, and what was agreed to. The ideas and the answers stay.
 * What the settings say now counts where it is sooner than what was promised. Past validation and hooks, since an idea whose tiltak is gone must lose its
 * name too, and nothing that the public sees changes.
 * @returns of how many ideas
 */
export async function eraseSenders(payload: Payload, now = new Date()): Promise<number> {
  const before = monthsAfter(now, -(await keptMonths(payload)))
  const where: Where = {
    and: [
      { or: [{ keptUntil: { less_than: now.toISOString() } }, { receivedAt: { less_than: before.toISOString() } }] },
      { or: ['name', 'email', 'consent'].map((field) => ({ [field]: { exists: true } })) },
    ],
  }
  let erased = 0
  for (;;) {
    const found = await payload.find({
      collection: 'ideas',
      where,
      limit: pageSize,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    const documents = idsSchema.parse(found.docs)
    for (const { id } of documents) {
      const data = { name: null, email: null, consent: null, keptUntil: null }
      await payload.db.updateOne({ collection: 'ideas', id, data, returning: false })
    }
    erased += documents.length
    if (documents.length < pageSize) return erased
  }
}

/** Whoever had an idea open while its sender was forgotten saves the name that her form still has: without a consent it is not kept. */
export const stayErased: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) =>
  operation === 'create' || agreedSchema.parse(originalDoc).consent ? data : { ...data, name: null, email: null }

/** The job: once an hour, on the queue that the host runs. An hour in which nobody ran is made up for by the next. */
export const eraseTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'eraseIdeaSenders',
  schedule: [{ cron: '0 17 * * * *', queue: 'default' }],
  retries: 3,
  handler: async ({ req }) => {
    const erased = await eraseSenders(req.payload)
    if (erased > 0) req.payload.logger.info({ erased }, 'who sent these ideas is forgotten')
    return { output: {} }
  },
}
