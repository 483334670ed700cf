import { Router } from 'express'

import { delayOf, type Standing } from './thread/standing.js'

/**
 * `/healthz`: this process answers. `/readyz`: it has something to say (else 503), and whether that is what is published now: `degraded`
 * still serves everything that was published before. `cms` is how the CMS and its database are, `copy` how our own copy of it is.
 */
export function healthRoutes(standing: () => Standing): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', (_request, response) => {
    const now = standing()
    const status = !now.known ? 'starting' : delayOf(now) === null ? 'ready' : 'degraded'
    response
      .status(status === 'starting' ? 503 : 200)
      .set('Cache-Control', 'no-store')
      .json({ status, cms: now.upstream, copy: now.copy })
  })
  return router
}
