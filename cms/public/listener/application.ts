import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express'

import type { Log } from '../../log.js'
import { ThreadBusy } from '../thread/index.js'
import { busy, internalError, localeOf, methodNotAllowed, notFound, problemWords, sendProblem } from '../problem/index.js'

const queryOf = (target: string) => new URLSearchParams(target.split('?')[1])

/** Answers what is not there: 404, or 405 for a method that nothing here takes. */
const answerNothing: RequestHandler = (request, response) => {
  const locale = localeOf(queryOf(request.originalUrl))
  const reads = request.method === 'GET' || request.method === 'HEAD'
  sendProblem(request, response, reads ? notFound(locale) : methodNotAllowed(locale, 'GET, HEAD, OPTIONS'))
}

/** What is not kept ready: pictures, health, the demonstration page. What nobody answers is 404, or 405; as problems, since only programs ask here. */
export function createApplication(routers: readonly Router[], log: Log): Express {
  const application = express()
  application.disable('x-powered-by')
  application.set('query parser', 'simple')
  for (const router of routers) application.use(router)
  application.use(answerNothing)
  const onError: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const locale = localeOf(queryOf(request.url))
    if (response.headersSent) {
      response.destroy()
    } else if (error instanceof URIError) {
      sendProblem(request, response, { status: 400, detail: problemWords[locale].badAddress })
    } else if (error instanceof ThreadBusy) {
      sendProblem(request, response, busy(locale))
    } else {
      log.error({ err: error, path: request.path }, 'an answer failed')
      sendProblem(request, response, internalError(locale))
    }
  }
  application.use(onError)
  return application
}
