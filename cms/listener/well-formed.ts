import type { RequestListener, Server } from 'node:http'

import { languageFor } from '../language.js'
import { answerProblem, words } from '../problem/index.js'

const absoluteForm = /^https?:\/\/([^/?#]*)(.*)$/is

/**
 * Hands requests on as everything behind it expects them: with a Host, and the target in origin form. One in absolute form names the host itself, and
 * that one counts (RFC 9112, 3.2.2).
 */
export const wellFormed =
  (handle: RequestListener): RequestListener =>
  (request, response) => {
    const [, host, rest = ''] = absoluteForm.exec(request.url ?? '') ?? []
    if (host !== undefined) {
      request.headers.host = host
      request.url = rest.startsWith('/') ? rest : `/${rest}`
    }
    if (request.headers.host === undefined && request.httpVersion === '1.1') refuse(400, 'malformed')(request, response)
    else handle(request, response)
  }

/** Says so where a request expects what nobody here can do (RFC 9110, 10.1.1). */
export function refuseExpectations(server: Server): void {
  server.on('checkExpectation', refuse(417, 'unknownExpectation'))
}

const refuse =
  (status: number, word: 'malformed' | 'unknownExpectation'): RequestListener =>
  ({ headers, method }, response) => {
    const detail = words[languageFor(headers['accept-language'])][word]
    const fields = { Connection: 'close', 'Access-Control-Allow-Origin': '*' }
    answerProblem(response, { status, detail, headers: fields, forEditors: true }, method !== 'HEAD')
  }
