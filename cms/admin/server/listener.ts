import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import type { CmsEnvironment } from '../../environment.js'
import type { Log } from '../../log.js'
import { closable } from '../../listener/close-server.js'
import { limitSlowRequests, serverOptions } from '../../listener/slow-requests.js'
import { refuseExpectations, wellFormed } from '../../listener/well-formed.js'
import { answerThatCmsIsAway } from '../../pass-on/away/index.js'
import { passedOnHeader } from '../../pass-on/internal-headers.js'
import { isCmsTarget } from '../../pass-on/path.js'
import { followRequest } from '../../request-log.js'
import { answerForeignOrigin, answerHealth, answerNotFound } from './answers.js'
import { changesFromElsewhere, preferNynorsk, stampOutside } from './requests.js'
import { signedIn } from './signed-in.js'

/** What answers on the port of the CMS process. Each part is put in when it is there; until then it answers 503. */
export interface Answering {
  /** True when it has taken the request. Asked first, but never for what came from outside through the public process. */
  feed?: (request: IncomingMessage, response: ServerResponse) => boolean
  /** /admin, /api and Next's own files. */
  admin?: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

export interface Listener {
  readonly server: Server
  readonly answering: Answering
  /** Opens the port and tells which it is. */
  listen(): Promise<number>
  /** Takes no more, lets what is in flight end within the time that a stop has, and cuts the rest. */
  close(): Promise<void>
}

export interface ListenerOptions {
  readonly environment: CmsEnvironment
  /** Signs logins. */
  readonly secret: string
  /** Whether the public process stands before this one. Then it does the outer listener's work, and what it stamped is believed. */
  readonly supervised: boolean
  readonly development: boolean
  readonly log: Log
}

export function createListener({ environment, secret, supervised, development, log }: ListenerOptions): Listener {
  const { feedToken: token, publicUrl, host, port } = environment
  const answering: Answering = {}

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    followRequest(request, response, log)
    if (!supervised) stampOutside(request, { token, publicUrl })
    const outside = request.headers[passedOnHeader] !== undefined
    if (!outside && answering.feed?.(request, response)) return
    if (request.url === '/healthz') answerHealth(response)
    else if (request.url === '/') response.writeHead(302, { Location: '/admin' }).end()
    else if (!isCmsTarget(request.url, { development })) answerNotFound(request, response)
    else if (changesFromElsewhere(request, publicUrl)) answerForeignOrigin(request, response)
    else if (answering.admin) {
      preferNynorsk(request)
      void answering.admin(request, response)
    } else answerThatCmsIsAway(request, response)
  }

  const server = createServer(serverOptions, wellFormed(answer))
  refuseExpectations(server)
  limitSlowRequests(server, signedIn(secret))
  const closing = closable(server)

  return {
    server,
    answering,
    listen: async () => {
      await once(server.listen(port, host), 'listening')
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : port
    },
    close: closing.close,
  }
}
