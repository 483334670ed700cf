import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { Router } from 'express'
import { z } from 'zod'

import { defaultLocale, localeSchema } from '../../../widgets/contract/index.js'
import { projectRoot } from '../../project-root.js'
import { answerWithFile, answerWithPage } from '../pages/answer/answer.js'
import { createOwnFiles } from '../pages/assets/files.js'
import { embedFrom } from './embed-from.js'
import { demoPage } from './page.js'
import { demoPolicy } from './policy.js'

const query = z.object({ locale: localeSchema.catch(defaultLocale).default(defaultLocale) })

/**
 * `/demo`: what a municipality's web page with both widgets looks like, from another origin's point of view: own style, a strict
 * policy, the snippets as they are pasted.
 */
export function createDemo({ publicUrl }: { readonly publicUrl: URL | undefined }): Router {
  const files = createOwnFiles('/demo')
  const stylesheet = files.add('municipality.css', readFileSync(join(projectRoot, 'cms', 'public', 'demo', 'demo.css')))
  const router = Router()

  router.get('/demo', (request, response) => {
    const { locale } = query.parse(request.query)
    const protocol = request.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
    const origin = embedFrom({ host: request.get('host'), protocol }, publicUrl)
    answerWithPage(request, response, {
      status: 200,
      document: demoPage({ locale, origin, stylesheet }),
      lang: locale,
      policy: demoPolicy(origin),
    })
  })
  router.get('/demo/:name', (request, response, next) => {
    const file = files.get(`/demo/${request.params.name}`)
    if (file === undefined) next()
    else answerWithFile(request, response, file)
  })
  return router
}
