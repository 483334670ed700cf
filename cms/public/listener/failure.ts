import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Log } from '../../log.js'
import { requestId } from '../../request-id.js'
import { loggedPath } from '../../request-log.js'
import { busy, internalError, localeFor, notYet, problemWords, sendProblem } from '../problem/index.js'
import { ThreadAway, ThreadBusy } from '../thread/index.js'

/** Says why there is no answer. What is our fault is logged. An answer that has begun can only be cut. */
export function answerFailure(request: IncomingMessage, response: ServerResponse, error: unknown, log: Log): void {
  const locale = localeFor(request)
  if (response.headersSent) response.destroy()
  else if (error instanceof URIError) sendProblem(request, response, { status: 400, detail: problemWords[locale].badAddress })
  else if (error instanceof ThreadBusy) sendProblem(request, response, busy(locale))
  else if (error instanceof ThreadAway) sendProblem(request, response, notYet(locale))
  else {
    log.error({ request: requestId(request), err: error, path: loggedPath(request.url) }, 'an answer failed')
    sendProblem(request, response, internalError(locale))
  }
}
