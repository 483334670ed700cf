import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Log } from './log.js'
import { requestId, requestIdHeader } from './request-id.js'

/** Folders in whose paths more can stand than what is public: reset links carry their secret in the path. */
const closedFolders = /^(\/(?:admin|api)(?:\/[\w-]+)?).*$/s

/** What of a target may stand in a log: no query, where names are searched for, and nothing private. */
export function loggedPath(target: string | undefined): string {
  return (target ?? '')
    .replace(/[?#].*$/s, '')
    .replace(closedFolders, '$1')
    .slice(0, 200)
}

/**
 * Follows a request to its end: gives it an id, which the answer carries too, and logs one line (`info`) without addresses or anything else of the
 * person behind it.
 * @param ended called with the status when the answer has gone
 */
export function followRequest(
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
  ended?: (status: number) => void,
): void {
  const begun = performance.now()
  const id = requestId(request)
  const { method, url } = request
  response.setHeader(requestIdHeader, id)
  response.once('close', () => {
    const { statusCode: status, writableFinished: whole } = response
    const milliseconds = Math.round((performance.now() - begun) * 10) / 10
    log.info({ request: id, method, path: loggedPath(url), status, milliseconds, ...(!whole && { cut: true }) }, 'request')
    ended?.(status)
  })
}
