import { Router, type NextFunction, type Request, type Response } from 'express'
import { z } from 'zod'

import { defaultLocale, localeSchema } from '../../../widgets/contract/index.js'
import type { Log } from '../../log.js'
import { answerWithFile, answerWithPage } from './answer/answer.js'
import { pagePolicy } from './answer/policy.js'
import { loadAssets } from './assets/index.js'
import { framed } from './page/frame.js'
import { siteOf } from './page/site.js'
import { voiceOf, type View, type Voice } from './page/view.js'
import type { Answers } from '../answers/facade.js'
import { routes } from './routes.js'
import { problemView } from './views/problem.js'

export interface PagesContext {
  readonly read: Answers
  readonly publicUrl: URL | undefined
  readonly log: Log
}

const localeQuery = z.object({ locale: localeSchema.default(defaultLocale) })

/** Seconds until a page that is not ready is worth asking for again. */
const retryAfter = 3

/**
 * The pages that read without script: `/`, the plakat, the strategy, areas, tiltak, stories, and whatever else is asked for as a friendly 404. So
 * it must be mounted last.
 */
export function createPages({ read, publicUrl, log }: PagesContext): Router {
  const assets = loadAssets()
  const router = Router()

  const show = (request: Request, response: Response, view: View, voice: Voice) => {
    answerWithPage(request, response, {
      status: view.status,
      document: framed(view, voice, { site: siteOf(read, voice.locale), assets, publicUrl }),
      lang: voice.locale,
      policy: pagePolicy,
      retryAfter: view.status === 503 ? retryAfter : undefined,
      allow: view.status === 405 ? 'GET, HEAD' : undefined,
    })
  }
  const notThere = (voice: Voice) => problemView(read.known() ? 'notFound' : 'notReady', voice)

  router.get('/assets/:name', (request, response, next) => {
    const file = assets.files.get(`/assets/${request.params.name}`)
    if (file === undefined) next()
    else answerWithFile(request, response, file)
  })
  router.get(['/favicon.ico', '/favicon.svg'], (_request, response) => response.redirect(assets.favicon))

  for (const { path, view } of routes) {
    router
      .route(path)
      .get((request, response) => {
        const locale = localeQuery.safeParse(request.query).data?.locale
        const voice = voiceOf(locale ?? defaultLocale)
        const { name } = z.object({ name: z.string().default('') }).parse(request.params)
        const made = locale === undefined ? problemView('badRequest', voice) : view({ read, voice, name, query: request.query })
        show(request, response, made ?? notThere(voice), voice)
      })
      .all((request, response) => show(request, response, problemView('wrongMethod', voiceFor(request)), voiceFor(request)))
  }
  router.get(['/omrader', '/tiltak'], (request, response) => {
    response.redirect(`${voiceFor(request).paths.strategy}#omrader`)
  })

  router.use((request, response) => show(request, response, problemView('notFound', voiceFor(request)), voiceFor(request)))

  // Express knows an error handler by its four parameters; the last one is for what can no longer be said.
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const problem = error instanceof URIError || isBadRequest(error) ? 'badRequest' : 'failed'
    if (problem === 'failed') log.error({ error, path: request.path }, 'a page failed')
    show(request, response, problemView(problem, voiceFor(request)), voiceFor(request))
  })
  return router
}

function voiceFor(request: Request): Voice {
  return voiceOf(localeQuery.safeParse(request.query).data?.locale ?? defaultLocale)
}

/** Express says so of a path whose percent-encoding is broken. */
function isBadRequest(error: unknown): boolean {
  return z.object({ status: z.literal(400) }).safeParse(error).success
}
