import { join } from 'node:path'

import { getPayload, type Payload } from 'payload'

import type { CmsEnvironment } from '../../environment.js'
import { createFeed } from '../../feed/index.js'
import type { Log } from '../../log.js'
import { createMetrics } from '../../metrics/register.js'
import { serveMetrics, type MetricsServer } from '../../metrics/server.js'
import { seed } from '../../seed/index.js'
import type { FromCms } from '../../supervisor/messages.js'
import type { Print } from '../../terminal/index.js'
import { openBridge } from '../bridge.js'
import { isStamped } from '../first-user/rule.js'
import { releaseAbandonedJobs } from '../jobs.js'
import { openDatabase } from './database.js'
import { createListener } from './listener.js'
import { watchCms } from './metrics.js'
import { migrate } from './migrate.js'
import { startNext, type NextApp } from './next-app.js'
import { checkPublications, type PublicationsCheck } from './publications.js'

export interface CmsOptions {
  readonly environment: CmsEnvironment
  /** Signs logins. */
  readonly secret: string
  /** Whether a process of ours started this one, with a public one before it. */
  readonly supervised: boolean
  readonly development: boolean
  readonly print: Print
  readonly log: Log
  /** Aborted when the process is asked to stop before it has started. */
  readonly signal: AbortSignal
  readonly tell: (message: FromCms) => void
}

/**
 * Starts the CMS: its port first (503 until there is more), then the database, the feed and the admin. Tells each time that more of it
 * answers.
 * @returns a function that lets what is in flight end and closes everything
 */
export async function startCms(options: CmsOptions): Promise<() => Promise<void>> {
  const { environment, development, print, log, signal, tell } = options
  const listener = createListener(options)
  let payload: Payload | undefined
  let feed: ReturnType<typeof createFeed> | undefined
  let app: NextApp | undefined
  let check: PublicationsCheck | undefined
  let metricsServer: MetricsServer | undefined

  const close = async () => {
    const drained = listener.close()
    metricsServer?.close()
    await Promise.all([feed?.close(), check?.stop()])
    await drained
    await app?.close()
    await payload?.destroy()
  }

  try {
    const port = await listener.listen()
    const database = await openDatabase(options)
    payload = database.payload
    signal.throwIfAborted()

    await migrate(payload, print)
    await releaseAbandonedJobs(payload)
    await seed(payload)
    signal.throwIfAborted()

    const metrics = createMetrics('cms')
    feed = createFeed(payload, {
      token: environment.feedToken,
      mediaDirectory: join(environment.dataDirectory, 'media'),
      log,
      metrics,
    })
    watchCms(metrics, { payload, feed })
    listener.answering.feed = feed.handle
    if (environment.metrics) metricsServer = await serveMetrics(environment.metrics, { '/metrics': metrics }, log)
    tell({ type: 'feed-open', port })

    openBridge({
      config: Promise.resolve(database.config),
      mayMakeFirstUser: (headers) => isStamped(headers, environment.feedToken),
    })
    app = await startNext(listener.server, { development })
    listener.answering.admin = app.handle
    await getPayload({ config: database.config, cron: true })
    signal.throwIfAborted()
    tell({ type: 'ready' })
    check = checkPublications(payload, { print, log })
    return close
  } catch (error) {
    await close()
    throw error
  }
}
