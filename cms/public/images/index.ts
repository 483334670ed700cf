import { Router } from 'express'

import { localeFor, notYet, sendProblem } from '../problem/index.js'
import { whileShown } from '../ready/lifetimes.js'
import type { ReadyTable } from '../ready/table.js'
import { readImage } from './request.js'

/** Serves `/images/<name>`: only pictures that something public shows now. */
export function imageRoutes(table: Pick<ReadyTable, 'answer' | 'lost' | 'status'>): Router {
  const router = Router()
  router.get('/images/:name', async (request, response, next) => {
    const question = readImage(request.path)
    const kept = question && (await table.answer(question))
    const sayNotYet = () => sendProblem(request, response, notYet(localeFor(request)))
    if (kept?.type === 'not-yet') return sayNotYet()
    if (question === null || kept?.type !== 'file') return next()
    const { path, type } = kept.file
    const before = response.getHeaders()
    response.set({
      'Content-Type': type,
      ETag: `"${question.name}"`,
      'Cache-Control': whileShown,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Status': table.status,
    })
    response.sendFile(path, { cacheControl: false, acceptRanges: false, dotfiles: 'allow' }, (error?: Error) => {
      const failure = failureOf(error)
      if (failure === null) return
      // What was said of the picture does not hold for the answer that takes its place.
      if (!response.headersSent) for (const name of response.getHeaderNames()) if (!(name in before)) response.removeHeader(name)
      if (failure === 'refused') return void response.status(412).end()
      if (failure !== 'missing') return next(error)
      table.lost(question)
      sayNotYet()
    })
  })
  return router
}

/** What Express says when a file is not sent; null where it is, or nobody is there to take it any more. `refused`: by a condition of whoever asks (RFC 9110, 13.1.1). */
function failureOf(error: Error | undefined): 'missing' | 'refused' | 'broken' | null {
  if (error === undefined || ('code' in error && error.code === 'ECONNABORTED')) return null
  if ('syscall' in error && error.syscall === 'write') return null
  if (!('status' in error)) return 'broken'
  return error.status === 404 ? 'missing' : error.status === 412 ? 'refused' : 'broken'
}
