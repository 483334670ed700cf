import type { IncomingMessage, ServerResponse } from 'node:http'

import type { IdeaReceipt, Locale } from '../../../widgets/contract/index.js'
import { mostIdeaBytes } from '../../feed/protocol.js'
import { localeFor, problemWords, sendProblem, type Problem } from '../problem/index.js'
import { openToAll } from '../ready/answer.js'
import { apiRoot } from '../resources/routes.js'
import type { FieldFault } from './check.js'
import { sayFault } from './fault-words.js'
import type { Inbox } from './inbox.js'
import { readSubmission } from './submission.js'
import { ideaTypes } from './types.js'

export { Inbox, type InboxOptions } from './inbox.js'
export { createIdeaPages, type IdeaPages } from './pages.js'
export { lookUp } from './look-up.js'
export { takeForm } from './take-form.js'

/** Where programs send ideas, and get what a form for them needs. */
export const ideasPath = `${apiRoot}/ideas`
export const ideasMethods = 'GET, HEAD, POST, OPTIONS'

/** Takes an idea that a program has sent, and answers with its receipt or with what is wrong. */
export async function takeIdea(request: IncomingMessage, response: ServerResponse, inbox: Inbox): Promise<void> {
  const locale = localeFor(request)
  const words = problemWords[locale].idea
  const refuse = (problem: Problem) => sendProblem(request, response, problem)

  const came = await readSubmission(request, mostIdeaBytes)
  switch (came.type) {
    case 'cut':
      return void response.destroy()
    case 'unreadable':
      return refuse({
        status: came.status,
        detail: words.unreadable[came.status],
        ...(came.status === 415 && { headers: { 'Accept-Post': ideaTypes.join(', ') } }),
      })
    case 'faults':
      return refuse(faulty(came.faults, locale))
    case 'idea':
  }
  const outcome = await inbox.take(came.idea, request, locale)
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

function sendReceipt(response: ServerResponse, receipt: IdeaReceipt): void {
  const body = JSON.stringify(receipt)
  response.writeHead(201, [
    ...['Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(Buffer.byteLength(body))],
    ...['Location', receipt.self, 'Cache-Control', 'no-store'],
    ...openToAll,
  ])
  response.end(body)
}
