import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'

import type { Locale, Problem } from '../../../widgets/contract/index.js'
import { defaultLocale, localeSchema } from '../../../widgets/contract/index.js'
import { problemWords } from './words.js'

export { problemWords } from './words.js'

/** What went wrong, ready to be sent: RFC 9457. */
export interface ProblemAnswer {
  status: number
  detail: string
  /** The query parameter that was wrong. */
  parameter?: string
  headers?: Record<string, string>
}

/** The language that the reader asked for, also where the rest of the query is wrong. */
export function localeOf(query: URLSearchParams): Locale {
  return localeSchema.safeParse(query.get('locale')).data ?? defaultLocale
}

export const notFound = (locale: Locale): ProblemAnswer => ({ status: 404, detail: problemWords[locale].notFound })

export const methodNotAllowed = (locale: Locale, allowed: string): ProblemAnswer => ({
  status: 405,
  detail: problemWords[locale].methodNotAllowed(allowed),
  headers: { Allow: allowed },
})

/** Nothing has come from the CMS yet. Seconds until it is worth trying again. */
export const notYet = (locale: Locale): ProblemAnswer => ({
  status: 503,
  detail: problemWords[locale].notYet,
  headers: { 'Retry-After': '2' },
})

/** Too much is asked at once of what is not ready. */
export const busy = (locale: Locale): ProblemAnswer => ({
  status: 503,
  detail: problemWords[locale].busy,
  headers: { 'Retry-After': '1' },
})

export const internalError = (locale: Locale): ProblemAnswer => ({ status: 500, detail: problemWords[locale].internal })

/** The body of a problem. `type` is about:blank, so `title` is the status in words, as RFC 9457 asks. */
export function problemBody({ status, detail, parameter }: ProblemAnswer): string {
  const problem: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? '',
    status,
    detail,
    ...(parameter && { parameter }),
  }
  return JSON.stringify(problem)
}

/** Sends a problem, readable from every origin. A HEAD gets the same headers and no body. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, answer: ProblemAnswer): void {
  const body = problemBody(answer)
  response.writeHead(answer.status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    ...answer.headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
