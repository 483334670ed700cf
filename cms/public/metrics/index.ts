import { createMetrics, type Metrics } from '../../metrics/register.js'
import type { Inbox } from '../ideas/index.js'
import type { LiveStream } from '../live/index.js'
import type { ReadyTable } from '../ready/table.js'
import type { ComposingThread } from '../thread/index.js'
import type { Counts } from '../thread/messages.js'
import type { RequestCounts } from './requests.js'

export { RequestCounts, type Way } from './requests.js'

interface Watched {
  readonly requests: RequestCounts
  readonly table: ReadyTable
  readonly thread: ComposingThread
  readonly live: LiveStream
  readonly inbox: Inbox
}

const upstreams = ['up', 'database-down', 'away'] as const
const copies = ['in-step', 'behind', 'cannot-write'] as const

/** What the public process tells Prometheus. */
export function publicMetrics({ requests, table, thread, live, inbox }: Watched): Metrics {
  const metrics = createMetrics('public')
  const fromThread = (name: string, help: string, pick: (counts: Counts) => number) =>
    metrics.count({ name, help, read: () => [{ value: pick(thread.counts) }] })
  const one = (name: string, help: string, read: () => number) => metrics.gauge({ name, help, read: () => [{ value: read() }] })

  metrics.count({
    name: 'viigran_requests_total',
    help: 'Requests by the way in which they were answered; ready is a hit, composed a miss.',
    labels: ['way', 'status'],
    read: () =>
      [...requests.entries()].map(({ way, status, count }) => ({ labels: { way, status: String(status) }, value: count })),
  })
  one('viigran_ready_answers', 'Answers that are kept ready.', () => table.size.answers)
  one('viigran_ready_bytes', 'Bytes that they take.', () => table.size.bytes)
  fromThread('viigran_projected_rows_total', 'Rows of the feed that were applied to the read model.', ({ rows }) => rows)
  fromThread('viigran_projected_batches_total', 'Batches in which they came.', ({ batches }) => batches)
  fromThread('viigran_composed_answers_total', 'Answers that were composed.', ({ composed }) => composed)
  fromThread('viigran_replaced_answers_total', 'Those of them that replaced an answer at a change.', ({ replaced }) => replaced)
  fromThread('viigran_composing_seconds_total', 'Time that composing took.', ({ composing }) => composing)
  metrics.count({
    name: 'viigran_thread_failures_total',
    help: 'Times that the composing thread ended and was started again.',
    read: () => [{ value: thread.failures }],
  })
  metrics.gauge({
    name: 'viigran_upstream',
    help: 'How the CMS process and its database are: 1 for the state that holds.',
    labels: ['state'],
    read: () => upstreams.map((state) => ({ labels: { state }, value: Number(thread.standing.upstream === state) })),
  })
  metrics.gauge({
    name: 'viigran_copy',
    help: 'How our own copy of what is published is: 1 for the state that holds.',
    labels: ['state'],
    read: () => copies.map((state) => ({ labels: { state }, value: Number(thread.standing.copy === state) })),
  })
  one('viigran_stale_seconds', 'For how long changes may have been missed; 0 while all is well.', () => thread.staleFor() / 1_000)
  one('viigran_known', 'Whether a complete state has ever come from the CMS.', () => Number(thread.standing.known))
  one('viigran_ideas_waiting', 'Ideas that wait here for the CMS.', () => inbox.backlog.ideas)
  one('viigran_ideas_waiting_seconds', 'For how long the oldest of them has waited.', () => inbox.backlog.waitedFor / 1_000)
  one('viigran_live_connections', 'Open live streams.', () => live.connections)
  metrics.count({
    name: 'viigran_live_refused_total',
    help: 'Live streams that were refused: this process is full, or one address has too many.',
    labels: ['reason'],
    read: () => Object.entries(live.refused).map(([reason, value]) => ({ labels: { reason }, value })),
  })
  return metrics
}
