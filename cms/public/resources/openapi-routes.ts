import { Router } from 'express'

import { openApiDocument } from './openapi.js'
import { makeReady, sendReady } from './ready.js'
import { apiRoot } from './routes.js'

/** `GET /public/v1/openapi.json`. It changes with the program only. */
export function openApiRoutes(publicUrl: URL | undefined): Router {
  const answer = makeReady(JSON.stringify(openApiDocument(publicUrl), null, 2), 'application/json; charset=utf-8', new Date())
  const router = Router()
  router.get(`${apiRoot}/openapi.json`, (request, response) => sendReady(request, response, answer, 'viigran; hit'))
  return router
}
