import type { JobsConfig, Payload, SanitizedConfig } from 'payload'

/** A job that has been marked as running for longer than this (ms) on a shared database belongs to a process that is gone. */
const abandonedAfter = 10 * 60_000

const nobody = () => false

/**
 * Scheduled publishing runs here, within ten seconds of its time. Nobody may run, queue or cancel jobs over HTTP: the admin schedules through
 * its own server function.
 */
export const jobs: JobsConfig = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  autoRun: [{ cron: '*/10 * * * * *', queue: 'default', limit: 50, silent: true }],
}

/** Payload tries a scheduled publish only once, and a busy database is enough for it to fail. */
export function retryScheduledPublishing(config: SanitizedConfig): SanitizedConfig {
  const tasks = config.jobs.tasks?.map((task) =>
    task.slug === 'schedulePublish'
      ? { ...task, retries: { attempts: 5, backoff: { type: 'exponential' as const, delay: 5_000 } } }
      : task,
  )
  return { ...config, jobs: { ...config.jobs, tasks } }
}

/**
 * A crash leaves a running job marked as running for ever (payload#17645). On SQLite no other process runs jobs, so every mark is such a
 * leftover; on a shared database only an old one is.
 */
export async function releaseAbandonedJobs(payload: Payload): Promise<void> {
  const shared = payload.db.name === 'mongoose'
  await payload.update({
    collection: 'payload-jobs',
    where: {
      and: [
        { processing: { equals: true } },
        ...(shared ? [{ updatedAt: { less_than: new Date(Date.now() - abandonedAfter).toISOString() } }] : []),
      ],
    },
    data: { processing: false },
  })
}
