import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { limitSlowRequests, serverOptions } from '../../listener/slow-requests.js'
import type { PassOn } from '../../pass-on/index.js'
import type { LiveStream } from '../live/index.js'
import { livePath } from '../live/index.js'
import { sendReady } from '../ready/send.js'
import type { ReadyTable } from '../ready/table.js'
import { answerClientErrors } from './client-errors.js'
import { answerPreflight } from './cross-origin.js'
import { openFastLane } from './fast-lane.js'

export { createApplication } from './application.js'
export { createSite } from './site.js'

interface ListenerParts {
  readonly table: ReadyTable
  readonly live: LiveStream
  /** Answers what is not ready. */
  readonly site: (request: IncomingMessage, response: ServerResponse) => void
  /** The way to the CMS process; null when there is none behind us. */
  readonly passOn: PassOn | null
}

/** The outer server. What is ready is sent before anything else is looked at; the CMS process gets what is its own; the site the rest. */
export function createListener({ table, live, site, passOn }: ListenerParts): Server {
  const server = createServer(serverOptions, (request, response) => {
    const ready = request.method === 'GET' || request.method === 'HEAD' ? table.find(request.url ?? '') : undefined
    if (ready) sendReady(request, response, ready, table.status)
    else if (passOn?.handles(request.url)) passOn.request(request, response)
    else if (answerPreflight(request, response)) return
    else if (request.url?.split('?')[0] === livePath) live.open(request, response)
    else site(request, response)
  })
  server.on('upgrade', (request, socket, head) => {
    if (passOn?.handles(request.url)) passOn.upgrade(request, socket, head)
    else socket.destroy()
  })
  limitSlowRequests(server)
  answerClientErrors(server)
  openFastLane(server, table)
  return server
}
