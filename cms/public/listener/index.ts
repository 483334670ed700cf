import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'

import { limitSlowRequests, serverOptions } from '../../listener/slow-requests.js'
import { refuseExpectations, wellFormed } from '../../listener/well-formed.js'
import type { Log } from '../../log.js'
import type { PassOn } from '../../pass-on/index.js'
import { followRequest } from '../../request-log.js'
import type { LiveStream } from '../live/index.js'
import { livePath } from '../live/index.js'
import type { RequestCounts, Way } from '../metrics/index.js'
import { sendReady } from '../ready/send.js'
import type { ReadyTable } from '../ready/table.js'
import { answerClientErrors } from './client-errors.js'
import { answerPreflight } from './cross-origin.js'
import { openFastLane } from './fast-lane.js'
import type { Site } from './site.js'
import { passOnWebSockets } from './web-sockets.js'

export { createApplication } from './application.js'
export { createSite } from './site.js'

interface ListenerParts {
  readonly table: ReadyTable
  readonly live: LiveStream
  /** Answers what is not ready. */
  readonly site: Site
  /** The way to the CMS process; null when there is none behind us. */
  readonly passOn: PassOn | null
  readonly requests: RequestCounts
  readonly log: Log
}

/** The outer server. What is ready is sent before anything else is looked at; the CMS process gets what is its own; the site the rest. */
export function createListener({ table, live, site, passOn, requests, log }: ListenerParts): Server {
  const logsAll = log.isLevelEnabled('info')
  const follow = (request: IncomingMessage, response: ServerResponse, way: () => Way) =>
    followRequest(request, response, log, (status) => requests.add(way(), status))

  const answer: RequestListener = (request, response) => {
    const ready = request.method === 'GET' || request.method === 'HEAD' ? table.find(request.url ?? '') : undefined
    if (ready) {
      if (logsAll) follow(request, response, () => 'ready')
      sendReady(request, response, ready, table.status)
      if (!logsAll) requests.add('ready', response.statusCode)
    } else if (passOn?.handles(request.url)) {
      follow(request, response, () => 'passed-on')
      passOn.request(request, response)
    } else if (answerPreflight(request, response)) {
      requests.add('other', response.statusCode)
    } else if (request.url?.split('?')[0] === livePath) {
      follow(request, response, () => 'live')
      live.open(request, response)
    } else {
      let way: Way = 'other'
      follow(request, response, () => way)
      way = site(request, response)
    }
  }
  const server = createServer(serverOptions, wellFormed(answer))
  refuseExpectations(server)
  if (passOn?.hasWebSockets) passOnWebSockets(server, passOn)
  limitSlowRequests(server)
  answerClientErrors(server)
  // Whoever wants a line in the log for every request gets it from Node's HTTP.
  if (!logsAll) openFastLane(server, { table, counted: (status) => requests.add('ready', status) })
  return server
}
