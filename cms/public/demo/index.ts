import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { Router } from 'express'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'

import { defaultLocale, localeSchema, type Locale } from '../../../widgets/contract/index.js'
import { projectRoot } from '../../project-root.js'
import { pageFields } from '../pages/index.js'
import type { Admin } from '../pages/page/admin.js'
import { makeReady, type ReadyAnswer } from '../ready/answer.js'
import { createOwnFiles, type OwnFiles } from '../ready/files.js'
import { sendReady } from '../ready/send.js'
import { embedFrom, type Source } from './embed-from.js'
import { demoPage } from './page.js'
import { demoPolicy } from './policy.js'

const query = z.object({ locale: localeSchema.catch(defaultLocale).default(defaultLocale) })

/** So many names that readers know this server by are kept ready. */
const mostNames = 30

/**
 * `/demo`: what a municipality's web page with both widgets looks like, from another origin's point of view: own style, a strict
 * policy, the snippets as they are pasted.
 */
export function createDemo({ publicUrl, admin }: { readonly publicUrl: URL | undefined; readonly admin: Admin }): {
  router: Router
  answers: OwnFiles['answers']
} {
  const files = createOwnFiles('/demo')
  const stylesheet = files.add('municipality.css', readFileSync(join(projectRoot, 'cms', 'public', 'demo', 'demo.css')))
  const kept = new LRUCache<string, ReadyAnswer>({ max: mostNames })

  const pageFor = (locale: Locale, source: Source): ReadyAnswer => {
    const key = `${locale} ${source.origin} ${source.own}`
    const answer = kept.get(key) ?? ready(locale, source)
    kept.set(key, answer)
    return answer
  }
  const ready = (locale: Locale, source: Source) =>
    makeReady({
      body: demoPage({ locale, source, stylesheet, admin }),
      type: 'text/html; charset=utf-8',
      cacheControl: 'public, max-age=0',
      fields: pageFields(locale, demoPolicy(source.origin)),
    })

  const router = Router()
  router.get('/demo', (request, response) => {
    const { locale } = query.parse(request.query)
    const protocol = request.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
    const asked = { host: request.get('host'), forwardedHost: request.get('x-forwarded-host'), protocol }
    const source = embedFrom(asked, publicUrl)
    sendReady(request, response, pageFor(locale, source), 'viigran; hit')
  })
  return { router, answers: files.answers }
}
