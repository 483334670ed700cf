import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Answers a CORS preflight for everything public: any origin may read, with the headers that revalidation needs.
 * @returns false when the request is none
 */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'OPTIONS') return false
  response.writeHead(204, {
    Allow: 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since, Last-Event-ID, Cache-Control',
    'Access-Control-Max-Age': '86400',
    'Content-Length': '0',
  })
  response.end()
  return true
}
