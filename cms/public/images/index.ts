import { Router } from 'express'

import { whileShown } from '../ready/lifetimes.js'
import type { ReadyTable } from '../ready/table.js'
import { readImage } from './request.js'

/** Serves `/images/<name>`: only pictures that something public shows now. */
export function imageRoutes(table: ReadyTable): Router {
  const router = Router()
  router.get('/images/:name', async (request, response, next) => {
    const question = readImage(request.path)
    const kept = question && (await table.answer(question))
    if (question === null || kept?.type !== 'file') {
      next()
      return
    }
    const { path, type } = kept.file
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
    response.sendFile(path, { cacheControl: false, etag: false, dotfiles: 'allow' }, (error?: Error) => {
      if (!isMissing(error)) return
      table.lost(question)
      next()
    })
  })
  return router
}

/** What Express says of a file that is not there. */
const isMissing = (error: Error | undefined): boolean => error !== undefined && 'status' in error && error.status === 404
