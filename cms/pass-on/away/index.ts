import type { IncomingMessage, ServerResponse } from 'node:http'

import { languageFor } from '../../language.js'
import { answerProblem } from '../../problem/index.js'
import { awayPage, pagePolicy } from './page.js'
import { words } from './words.js'

/** Seconds until a client should try again. The CMS process is usually back within a few. */
const retryAfter = 3

/**
 * Answers 503 in the place of a CMS process that is away: a page that tries again by itself for people, a problem for programs and for an
 * editor who saves right now.
 */
export function answerThatCmsIsAway(request: IncomingMessage, response: ServerResponse): void {
  const language = languageFor(request.headers['accept-language'])
  const withBody = request.method !== 'HEAD'
  const forPeople = (request.method === 'GET' || request.method === 'HEAD') && /text\/html/.test(request.headers.accept ?? '')
  if (!forPeople) {
    const headers = { 'Content-Language': language, 'Retry-After': retryAfter }
    answerProblem(response, { status: 503, detail: words[language].tryAgain, headers, forEditors: true }, withBody)
    return
  }
  const body = awayPage(language, retryAfter)
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': pagePolicy,
    'Cache-Control': 'no-store',
    'Retry-After': retryAfter,
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(withBody ? body : undefined)
}
