import { z } from 'zod'

import { publicationRowSchema } from '../../collections/publications/shape/index.js'

/**
 * The feed from the CMS process to read sides: `GET /feed?cursor=…` with `Authorization: Bearer <token>`, answered by
 * NDJSON that does not end. One message per line.
 *
 * - `begin` opens a batch. With `snapshot` all rows follow, and what the reader has beside them is no longer there.
 *   A snapshot comes in many batches; `first` says that one begins, also where another was not finished.
 *   With `changes` the rows are what has been committed since the cursor.
 * - `row` carries one publication as it is now, never an older state of it, and committed: a reader that shows it before the `commit` shows nothing wrong.
 * - `commit` closes the batch. From its cursor the reader goes on after a break; until it has come, from the one before, and gets the rows once more.
 *   What one transaction wrote comes in one batch. A reader shows a batch in one piece if it has no more than `shownTogether` rows. A longer one, such as
 *   what was missed in a long outage, it may show in pieces as it comes, so that it need not hold it in memory.
 *   Within a snapshot `complete: false` batches follow one another; `complete: true` ends it.
 * - `heartbeat` comes at least every 5 s, also when nothing changes, and says how the database is.
 */
export const feedMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('begin'), mode: z.enum(['snapshot', 'changes']), first: z.boolean().optional() }),
  z.object({ type: z.literal('row'), row: publicationRowSchema }),
  z.object({ type: z.literal('commit'), cursor: z.string(), complete: z.boolean() }),
  z.object({ type: z.literal('heartbeat'), database: z.enum(['up', 'down']) }),
])
export type FeedMessage = z.infer<typeof feedMessageSchema>

/** Rows of a batch that a reader shows in one piece. */
export const shownTogether = 500

/** Path of the feed on the CMS process. It is never passed on to the outside. */
export const feedPath = '/feed'

/** Path of the published media files on the CMS process, with the same token. */
export const feedMediaPath = '/feed/media/'

/** The path of one of them: of which picture it is says where to look, so that fetching a file costs the same however much is published. */
export const feedMediaFile = (media: string, filename: string): string =>
  `${feedMediaPath}${encodeURIComponent(media)}/${encodeURIComponent(filename)}`

/** Path of the CMS process's metrics, with the same token. */
export const feedMetricsPath = '/feed/metrics'

/**
 * Path that an idea is brought to, with the same token: `POST`, one idea as JSON (collections/ideas/shape.ts). As often as it takes until it is answered
 * with 200: the inbox has each reference once.
 */
export const feedIdeasPath = '/feed/ideas'

/** A longer one is none. Four bytes for each character of the longest, and as much again for JSON. */
export const mostIdeaBytes = 64 * 1024

/** Heartbeats come at least this often, in milliseconds. A reader that hears nothing for three of them reconnects. */
export const heartbeatInterval = 5_000
