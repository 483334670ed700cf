import type { IncomingMessage, ServerResponse } from 'node:http'

import { ideasMethods, ideasPath } from '../ideas/index.js'

/** What may be asked cross-origin. Programs on any page may send ideas. */
const methodsOf = (target: string | undefined): string =>
  target?.split('?')[0] === ideasPath ? ideasMethods : 'GET, HEAD, OPTIONS'

/**
 * Answers a CORS preflight for everything public: any origin may read, with the headers that revalidation needs.
 * @returns false when the request is none
 */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'OPTIONS') return false
  const methods = methodsOf(request.url)
  response.writeHead(204, {
    Allow: methods,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'Content-Type, If-None-Match, If-Modified-Since, Last-Event-ID, Cache-Control',
    'Access-Control-Max-Age': '86400',
    'Content-Length': '0',
  })
  response.end()
  return true
}
