import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Locale } from '../../../widgets/contract/index.js'
import { defaultLocale, localeSchema } from '../../../widgets/contract/index.js'
import { ideaWords } from '../ideas/words/index.js'
import { answerProblem, type Problem } from '../../problem/index.js'
import { asksForFragment } from '../embeds/address.js'
import { whileMissing } from '../ready/lifetimes.js'
import { answerUnseen } from './fragment.js'
import { problemWords } from './words.js'

export { problemBody, type Problem } from '../../problem/index.js'
export { problemWords } from './words.js'

/** The language that the reader asked for, also where the rest of the query is wrong. */
export function localeOf(query: URLSearchParams): Locale {
  return localeSchema.safeParse(query.get('locale')).data ?? defaultLocale
}

/** The same for a request. */
export const localeFor = ({ url }: IncomingMessage): Locale => localeOf(new URLSearchParams(url?.split('?')[1]))

export const notFound = (locale: Locale): Problem => ({
  status: 404,
  detail: problemWords[locale].notFound,
  headers: { 'Cache-Control': whileMissing },
})

/** Nothing is known of an idea here: there is none, or another public process has taken it and the CMS has not told of it yet. */
export const unknownIdea = (locale: Locale): Problem => ({
  status: 404,
  detail: ideaWords[locale].unknown.explanation,
  headers: { 'Cache-Control': whileMissing, 'Retry-After': '5' },
})

export const methodNotAllowed = (locale: Locale, allowed: string): Problem => ({
  status: 405,
  detail: problemWords[locale].methodNotAllowed(allowed),
  headers: { Allow: allowed },
})

/**
 * This process has nothing to say yet: a balancer may ask another one. So 503 never stands for what whoever asks has caused: a balancer that takes a process
 * out for it (`deploy/nginx.conf`) would let one reader take out all. Seconds until it is worth trying again.
 */
export const notYet = (locale: Locale): Problem => ({
  status: 503,
  detail: problemWords[locale].notYet,
  headers: { 'Retry-After': '2' },
})

/** Too much is asked at once of what is not ready. 429 may count requests across a whole server (RFC 6585, 4). */
export const busy = (locale: Locale): Problem => ({
  status: 429,
  detail: problemWords[locale].busy,
  headers: { 'Retry-After': '1' },
})

export const internalError = (locale: Locale): Problem => ({ status: 500, detail: problemWords[locale].internal })

/** Sends a problem, readable from every origin; unseen where it would stand in somebody's page. A HEAD gets the same headers and no body. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, problem: Problem): void {
  const headers = { 'Access-Control-Allow-Origin': '*', ...problem.headers }
  const answer = asksForFragment(request.url) ? answerUnseen : answerProblem
  answer(response, { ...problem, headers }, request.method !== 'HEAD')
}
