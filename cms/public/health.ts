import { Router } from 'express'

import type { FeedReader } from './feed-reader/index.js'
import type { ReadModel } from './read-model/index.js'

/** A Cache-Status value (RFC 9211): every answer is a hit in our copy; `detail` says when it may be behind. */
export function cacheStatus(feed: FeedReader): string {
  return feed.upstream === 'up' ? 'viigran; hit' : `viigran; hit; detail=${feed.upstream}`
}

/**
 * `/healthz`: this process answers. `/readyz`: it has something to say (else 503), and whether it hears of changes: `degraded`
 * still serves everything that was published before.
 */
export function healthRoutes(readModel: ReadModel, feed: FeedReader): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', (_request, response) => {
    const status = !readModel.known ? 'starting' : feed.upstream === 'up' ? 'ready' : 'degraded'
    response
      .status(status === 'starting' ? 503 : 200)
      .set('Cache-Control', 'no-store')
      .json({ status, cms: feed.upstream })
  })
  return router
}
