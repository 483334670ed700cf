import type { ServerResponse } from 'node:http'

import type { Problem } from '../../problem/index.js'
import { html } from '../pages/html/index.js'

/**
 * Answers with a problem where the answer goes into somebody else's page (SSI, ESI): nothing that a reader sees there. Why is a comment, for whoever looks for it.
 * Nobody keeps it unless its headers say so.
 */
export function answerUnseen(response: ServerResponse, { status, detail, headers }: Problem, withBody: boolean): void {
  // Escaped there is no `>` in it, so nothing of what was asked can end the comment.
  const body = `<!-- ${html`${detail}`.toString()} -->\n`
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  })
  response.end(withBody ? body : undefined)
}
