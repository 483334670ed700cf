import { Router } from 'express'

import type { Standing } from './thread/messages.js'

/**
 * `/healthz`: this process answers. `/readyz`: it has something to say (else 503), and whether it hears of changes: `degraded`
 * still serves everything that was published before.
 */
export function healthRoutes(standing: () => Standing): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', (_request, response) => {
    const { known, upstream } = standing()
    const status = !known ? 'starting' : upstream === 'up' ? 'ready' : 'degraded'
    response
      .status(status === 'starting' ? 503 : 200)
      .set('Cache-Control', 'no-store')
      .json({ status, cms: upstream })
  })
  return router
}
