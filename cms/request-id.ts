import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** By this a request is found again in the logs of everything that it went through. */
export const requestIdHeader = 'x-request-id'

const usable = /^[\w.-]{8,64}$/

/** The request's id: the one that a proxy before us gave it, or a new one, which is put into its headers for whoever comes next. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[requestIdHeader]
  const id = typeof given === 'string' && usable.test(given) ? given : randomUUID()
  headers[requestIdHeader] = id
  return id
}
