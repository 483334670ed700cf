import { createServer, type Server } from 'node:http'

import type { Express } from 'express'

import { limitSlowRequests, serverOptions } from '../../listener/slow-requests.js'
import type { PassOn } from '../../pass-on/index.js'
import type { LiveStream } from '../live/index.js'
import { livePath } from '../live/index.js'
import type { Resources } from '../resources/index.js'
import { answerClientErrors } from './client-errors.js'
import { answerPreflight } from './cross-origin.js'

export { createApplication, problemRoutes } from './application.js'

interface ListenerParts {
  resources: Resources
  live: LiveStream
  application: Express
  passOn: PassOn | null
}

/** The outer server. What is ready is sent before anything else is looked at; the CMS process gets what is its own; Express the rest. */
export function createListener({ resources, live, application, passOn }: ListenerParts): Server {
  const server = createServer(serverOptions, (request, response) => {
    if (resources.answerReady(request, response)) return
    if (passOn?.handles(request.url)) {
      passOn.request(request, response)
      return
    }
    if (answerPreflight(request, response)) return
    const path = request.url?.split('?')[0]
    if (path === livePath) live.open(request, response)
    else if (!resources.answer(request, response)) application(request, response)
  })
  server.on('upgrade', (request, socket, head) => {
    if (passOn?.handles(request.url)) passOn.upgrade(request, socket, head)
    else socket.destroy()
  })
  limitSlowRequests(server)
  answerClientErrors(server)
  return server
}
