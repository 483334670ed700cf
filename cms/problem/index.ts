import { STATUS_CODES, type ServerResponse } from 'node:http'

export { words } from './words.js'

/** What went wrong (RFC 9457). */
export interface Problem {
  readonly status: number
  readonly detail: string
  /** The query parameter that was wrong. */
  readonly parameter?: string
  /** The parts of the body that were wrong. */
  readonly fields?: readonly { readonly name: string; readonly detail: string }[]
  readonly headers?: Readonly<Record<string, string | number>>
  /** Repeats the sentence where Payload's admin looks for it, so that an editor who saves right now reads it. */
  readonly forEditors?: boolean
}

/** The body of a problem. `type` is about:blank, so `title` is the status in words, as RFC 9457 asks. */
export function problemBody({ status, detail, parameter, fields, forEditors }: Problem): string {
  return JSON.stringify({
    type: 'about:blank',
    title: STATUS_CODES[status] ?? '',
    status,
    detail,
    ...(parameter && { parameter }),
    ...(fields && { fields }),
    ...(forEditors && { errors: [{ message: detail }] }),
  })
}

/** Answers with a problem. Nobody keeps it unless its headers say so. @param withBody false for HEAD */
export function answerProblem(response: ServerResponse, problem: Problem, withBody = true): void {
  const body = problemBody(problem)
  response.writeHead(problem.status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...problem.headers,
  })
  response.end(withBody ? body : undefined)
}
