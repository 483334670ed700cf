import { Router } from 'express'

import type { ReadModel } from '../read-model/index.js'
import type { ImageFiles } from './files.js'
import { imageName } from './files.js'

export { ImageFiles } from './files.js'
export { ImageMirror } from './mirror.js'

/** A year, in seconds: a name never comes to mean another picture. */
const oneYear = 31_536_000

/** Serves `/images/<name>`: only pictures that something public shows now. */
export function imageRoutes(readModel: ReadModel, files: ImageFiles): Router {
  const router = Router()
  router.get('/images/:name', (request, response, next) => {
    const { name } = request.params
    const image = imageName.test(name) ? readModel.images.named(name) : null
    if (image === null) {
      next()
      return
    }
    response.set({
      'Content-Type': image.type,
      ETag: `"${name}"`,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
    response.sendFile(
      files.path(name),
      { maxAge: oneYear * 1000, immutable: true, etag: false, dotfiles: 'allow' },
      (error?: Error) => {
        if (error && !response.headersSent) next()
      },
    )
  })
  return router
}
