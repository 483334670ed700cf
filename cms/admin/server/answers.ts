import type { IncomingMessage, ServerResponse } from 'node:http'

import { languageFor } from '../../language.js'
import { answerProblem, words } from '../../problem/index.js'

const wordsFor = ({ headers }: IncomingMessage) => words[languageFor(headers['accept-language'])]

/** The CMS process answers only /admin and /api; readers are served by the public process. */
export const answerNotFound = (request: IncomingMessage, response: ServerResponse) =>
  answerProblem(response, { status: 404, detail: wordsFor(request).onlyAdminHere, forEditors: true })

export const answerForeignOrigin = (request: IncomingMessage, response: ServerResponse) =>
  answerProblem(response, { status: 403, detail: wordsFor(request).foreignOrigin, forEditors: true })
