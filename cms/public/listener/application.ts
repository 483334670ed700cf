import express, { Router, type ErrorRequestHandler, type Express, type RequestHandler } from 'express'

import type { Log } from '../../log.js'
import { localeOf, methodNotAllowed, notFound, problemWords, sendProblem } from '../problem/index.js'

const queryOf = (target: string) => new URLSearchParams(target.split('?')[1])

/** Answers what is not there: 404, or 405 for a method that nothing here takes. */
const answerNothing: RequestHandler = (request, response) => {
  const locale = localeOf(queryOf(request.originalUrl))
  const reads = request.method === 'GET' || request.method === 'HEAD'
  sendProblem(request, response, reads ? notFound(locale) : methodNotAllowed(locale, 'GET, HEAD, OPTIONS'))
}

/** The paths that programs read. What is not there is a problem for them, not a page. */
export function problemRoutes(): Router {
  const router = Router()
  router.use(['/public', '/images', '/widgets', '/feed', '/healthz', '/readyz'], answerNothing)
  return router
}

/**
 * Everything that is not in the table of ready answers: pages, files, health. What nobody answers is 404, or 405 for a method that
 * nothing here takes; both as problems.
 */
export function createApplication(routers: readonly Router[], log: Log): Express {
  const application = express()
  application.disable('x-powered-by')
  application.set('query parser', 'simple')
  for (const router of routers) application.use(router)
  application.use(answerNothing)
  const onError: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const words = problemWords[localeOf(queryOf(request.url))]
    if (response.headersSent) {
      response.destroy()
    } else if (error instanceof URIError) {
      sendProblem(request, response, { status: 400, detail: words.badAddress })
    } else {
      log.error({ error, path: request.path }, 'an answer failed')
      sendProblem(request, response, { status: 500, detail: words.internal })
    }
  }
  application.use(onError)
  return application
}
