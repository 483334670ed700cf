import type { IncomingMessage, ServerResponse } from 'node:http'

import { languageFor } from '../../language.js'
import { answerProblem, words } from '../../problem/index.js'

const wordsFor = ({ headers }: IncomingMessage) => words[languageFor(headers['accept-language'])]

/** The CMS process answers only /admin and /api; readers are served by the public process. */
export const answerNotFound = (request: IncomingMessage, response: ServerResponse) =>
  answerProblem(response, { status: 404, detail: wordsFor(request).onlyAdminHere, forEditors: true })

export const answerForeignOrigin = (request: IncomingMessage, response: ServerResponse) =>
  answerProblem(response, { status: 403, detail: wordsFor(request).foreignOrigin, forEditors: true })

/** For whoever watches the process: it answers, whatever its database does. */
export function answerHealth(response: ServerResponse): void {
  const body = JSON.stringify({ status: 'ok' })
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length, 'Cache-Control': 'no-store' })
  response.end(body)
}
