import type { IncomingMessage, ServerResponse } from 'node:http'

import { awayPage, pagePolicy } from './page.js'
import { localeFor, words } from './words.js'

/** Seconds until a client should try again. The CMS process is usually back within a few. */
const retryAfter = 3

/**
 * Answers 503 in the place of a CMS process that is away: a page that tries again by itself for people, problem+json (RFC 9457) for
 * programs. `errors` repeats the sentence where Payload's admin looks for it, so that an editor who saves right now reads it.
 */
export function answerThatCmsIsAway(request: IncomingMessage, response: ServerResponse): void {
  const locale = localeFor(request.headers['accept-language'])
  const forPeople = (request.method === 'GET' || request.method === 'HEAD') && /text\/html/.test(request.headers.accept ?? '')
  const { title, tryAgain: detail } = words[locale]
  const body = forPeople
    ? awayPage(locale, retryAfter)
    : JSON.stringify({ type: 'about:blank', title, status: 503, detail, errors: [{ message: detail }] })
  response.writeHead(503, {
    'Content-Type': forPeople ? 'text/html; charset=utf-8' : 'application/problem+json; charset=utf-8',
    'Content-Language': locale,
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': forPeople ? pagePolicy : "default-src 'none'",
    'Cache-Control': 'no-store',
    'Retry-After': retryAfter,
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
