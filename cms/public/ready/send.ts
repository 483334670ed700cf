import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Form, ReadyAnswer } from './answer.js'
import { negotiate } from './encoding.js'

/** Whether the reader already has this, in whatever form: If-None-Match compares weakly (RFC 9110, 13.1.2). */
export function has(header: string, { forms }: ReadyAnswer): boolean {
  if (forms.identity.etag === null) return false
  if (header.trim() === '*') return true
  return [forms.br, forms.gzip, forms.identity].some(({ etag }) => etag !== null && header.includes(etag))
}

/** The form that goes to a reader. */
export const formFor = (answer: ReadyAnswer, acceptEncoding: string | undefined): Form => answer.forms[negotiate(acceptEncoding)]

/**
 * Sends a ready answer to a GET or HEAD.
 * @param status what monitoring reads of our own state (RFC 9211, `Cache-Status`)
 */
export function sendReady(request: IncomingMessage, response: ServerResponse, answer: ReadyAnswer, status: string): void {
  const { headers, method } = request
  const form = formFor(answer, headers['accept-encoding']?.toString())
  const condition = headers['if-none-match']
  if (condition !== undefined && has(condition, answer)) {
    response.writeHead(304, [...form.notModified, 'Cache-Status', status])
    response.end()
    return
  }
  response.writeHead(answer.status, [...form.fields, 'Cache-Status', status])
  response.end(method === 'HEAD' ? undefined : form.body)
}
