import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express'

import type { Log } from '../../log.js'
import { localeFor, methodNotAllowed, notFound, sendProblem } from '../problem/index.js'
import { answerFailure } from './failure.js'

/** Answers what is not there: 404, or 405 for a method that nothing here takes. */
const answerNothing: RequestHandler = (request, response) => {
  const locale = localeFor(request)
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
  const onError: ErrorRequestHandler = (error: unknown, request, response, _next) => answerFailure(request, response, error, log)
  application.use(onError)
  return application
}
