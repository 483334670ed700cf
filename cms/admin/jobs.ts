import type { JobsConfig, Payload, SanitizedConfig, TaskConfig } from 'payload'
import { z } from 'zod'

import { publishedCollections } from '../../collections/publications/index.js'
import { finishedLanguages } from '../../collections/publishing/finished-languages.js'

/**
 * A job that has been marked as running for longer than this (ms) belongs to a process that is gone: it publishes in three languages at most, and
 * MongoDB ends a transaction after one minute.
 */
const abandonedAfter = 5 * 60_000

const nobody = () => false

/**
 * Scheduled publishing runs here, within ten seconds of its time, and so does what comes back by itself. Nobody may run, queue or cancel jobs over HTTP: the admin schedules through
 * its own server function.
 */
export const jobs: JobsConfig = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  autoRun: [
    { cron: '*/10 * * * * *', queue: 'default', limit: 50, silent: true, disableScheduling: true },
    // What comes back by itself (erasing who sent ideas) is looked at rarely: it takes questions to the database each time.
    { cron: '0 */5 * * * *', queue: 'default', limit: 50, silent: true },
  ],
  // Asked before each run: the process that a job belonged to may have been back long before the job counted as abandoned.
  shouldAutoRun: async (payload) => {
    await releaseMarkedBefore(payload, new Date(Date.now() - abandonedAfter))
    return true
  },
}

/**
 * Payload tries a scheduled publish only once, and a busy database is enough for it to fail. And what is planned for «All» languages, which is
 * what the admin presets, would send out translations that somebody has only begun: here it means those that are finished.
 */
export function mendScheduledPublishing(config: SanitizedConfig): SanitizedConfig {
  const tasks = config.jobs.tasks?.map((task) =>
    task.slug === 'schedulePublish'
      ? {
          ...task,
          handler: inFinishedLanguages(task.handler),
          retries: { attempts: 5, backoff: { type: 'exponential' as const, delay: 5_000 } },
        }
      : task,
  )
  return { ...config, jobs: { ...config.jobs, tasks } }
}

const planSchema = z.looseObject({
  type: z.literal('publish').nullish(),
  locale: z.null().optional(),
  doc: z.object({ relationTo: z.enum(publishedCollections), value: z.union([z.string(), z.number()]) }),
})

function inFinishedLanguages(handler: TaskConfig['handler']): TaskConfig['handler'] {
  if (typeof handler === 'string') return handler
  return async (given) => {
    const plan = planSchema.safeParse(given.input).data
    if (plan === undefined) return handler(given)
    const { payload } = given.req
    const id = payload.db.defaultIDType === 'number' ? Number(plan.doc.value) : String(plan.doc.value)
    for (const locale of await finishedLanguages(payload, { collection: plan.doc.relationTo, id }))
      await handler({ ...given, input: { ...plan, type: 'publish', locale } })
    return { output: {} }
  }
}

/**
 * A crash leaves a running job marked as running for ever (payload#17645). At a start on SQLite every mark is such a leftover, since no other
 * process runs jobs; on a shared database only an old one is, and all that run jobs look for those.
 */
export async function releaseAbandonedJobs(payload: Payload): Promise<void> {
  if (payload.db.name !== 'mongoose') await releaseMarkedBefore(payload, new Date())
}

async function releaseMarkedBefore(payload: Payload, before: Date): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { and: [{ processing: { equals: true } }, { updatedAt: { less_than_equal: before.toISOString() } }] },
    data: { processing: false },
  })
}
