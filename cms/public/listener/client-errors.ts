import { STATUS_CODES, type Server } from 'node:http'
import type { Duplex } from 'node:stream'

import { z } from 'zod'

import { words } from '../../problem/index.js'
import { problemBody, problemWords } from '../problem/index.js'

const codeSchema = z.object({ code: z.string().optional().catch(undefined) })

/** Node's parser refuses a request before there is a response to answer with; the reader still gets a problem. */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: Error, socket: Duplex) => {
    const { code } = codeSchema.parse(error)
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const { malformed, tooSlow } = words.nb
    switch (code) {
      case 'HPE_HEADER_OVERFLOW':
        end(socket, 431, problemWords.nb.headersTooLarge)
        return
      case 'ERR_HTTP_REQUEST_TIMEOUT':
        end(socket, 408, tooSlow)
        return
      default:
        end(socket, 400, malformed)
    }
  })
}

function end(socket: Duplex, status: number, detail: string): void {
  const body = problemBody({ status, detail })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Access-Control-Allow-Origin: *',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
