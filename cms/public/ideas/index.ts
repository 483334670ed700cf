import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Locale } from '../../../widgets/contract/index.js'
import { readBody } from '../../listener/body.js'
import { mostIdeaBytes } from '../../feed/protocol.js'
import { localeOf, problemWords, sendProblem, type Problem } from '../problem/index.js'
import { apiRoot } from '../resources/routes.js'
import { checkIdea, type FieldFault } from './check.js'
import { sayFault } from './fault-words.js'
import type { Inbox } from './inbox.js'
import { isOfType, readJson } from './json.js'

export { Inbox, type InboxOptions } from './inbox.js'
export { keptKey } from './key.js'
export { takeForm } from './take-form.js'

/** Where programs send ideas. */
export const ideasPath = `${apiRoot}/ideas`

/** Takes an idea that a program has sent, and answers with its receipt or with what is wrong. */
export async function takeIdea(request: IncomingMessage, response: ServerResponse, inbox: Inbox): Promise<void> {
  const locale = localeOf(new URLSearchParams(request.url?.split('?')[1]))
  const words = problemWords[locale].idea
  const refuse = (problem: Problem) => sendProblem(request, response, problem)

  const isJson = isOfType('application/json', request.headers)
  const body = await readBody(request, mostIdeaBytes)
  if (body.type === 'cut') return void response.destroy()
  if (!isJson) return refuse({ status: 415, detail: words.notThisType, headers: { 'Accept-Post': 'application/json' } })
  if (body.type === 'too-large') return refuse({ status: 413, detail: words.tooLarge })
  const given = readJson(body.bytes)
  if (given === undefined) return refuse({ status: 400, detail: words.unreadable })
  const checked = checkIdea(given)
  if (checked.type === 'faults') return refuse(faulty(checked.faults, locale))

  const outcome = await inbox.take(checked.idea, request, locale)
  switch (outcome.type) {
    case 'kept':
      return sendReceipt(response, outcome.receipt)
    case 'no-area':
      return refuse(faulty([{ field: 'area', fault: 'no-area' }], locale))
    case 'too-many':
      return refuse({
        status: 429,
        detail: words.tooMany(Math.ceil(outcome.seconds / 60)),
        headers: { 'Retry-After': outcome.seconds },
      })
    case 'full':
      return refuse({ status: 503, detail: words.full, headers: { 'Retry-After': 60 } })
  }
}

function faulty(faults: readonly FieldFault[], locale: Locale): Problem {
  const fields = faults.map((one) => ({ name: one.field, detail: sayFault(one, locale) }))
  return { status: 422, detail: problemWords[locale].idea.wrong, fields }
}

function sendReceipt(response: ServerResponse, receipt: ReturnType<Inbox['receipt']>): void {
  const body = JSON.stringify(receipt)
  response.writeHead(201, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    Location: receipt.self,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  response.end(body)
}
