import type { Payload, Where } from 'payload'

import type { Feed } from '../../feed/index.js'
import type { Metrics, Sample } from '../../metrics/register.js'

const jobStates: Readonly<Record<string, Where>> = {
  waiting: {
    and: [{ completedAt: { exists: false } }, { processing: { not_equals: true } }, { hasError: { not_equals: true } }],
  },
  processing: { processing: { equals: true } },
  failed: { hasError: { equals: true } },
}

/** What the CMS process tells Prometheus beside Node's own figures. */
export function watchCms(metrics: Metrics, { payload, feed }: { payload: Payload; feed: Feed }): void {
  metrics.gauge({
    name: 'viigran_jobs',
    help: 'Jobs in the queue (scheduled publishing), by state.',
    labels: ['state'],
    read: () => Promise.all(Object.entries(jobStates).map(([state, where]) => jobs(payload, state, where))),
  })
  metrics.gauge({
    name: 'viigran_feed_readers',
    help: 'Public processes that follow the feed.',
    read: () => [{ value: feed.readers() }],
  })
  metrics.gauge({
    name: 'viigran_feed_follows_database',
    help: 'Whether the database answers and changes are heard of.',
    read: () => [{ value: Number(feed.follows()) }],
  })
}

async function jobs(payload: Payload, state: string, where: Where): Promise<Sample> {
  const { totalDocs } = await payload.count({ collection: 'payload-jobs', where, overrideAccess: true })
  return { labels: { state }, value: totalDocs }
}
