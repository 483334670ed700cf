import type { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

import { createProxyMiddleware, debugProxyErrorsPlugin, proxyEventsPlugin } from 'http-proxy-middleware'

import type { CmsAddress } from '../cms-address.js'
import { mayMakeFirstUser } from '../first-user/allowed.js'
import { languageFor } from '../language.js'
import type { Log } from '../log.js'
import { answerProblem, words } from '../problem/index.js'
import { loggedPath } from '../request-log.js'
import { answerThatCmsIsAway } from './away/index.js'
import { firstUserHeader, passedOnHeader, stripInternalHeaders } from './internal-headers.js'
import { inTurns } from './in-turns.js'
import { isCmsTarget, isPlainTarget } from './path.js'

/** The way from the outer listener to the CMS process. */
export interface PassOn {
  /** Whether the CMS process answers this target (`request.url`): /admin, /api and Next's own files. */
  handles(target: string | undefined): boolean
  /** Answers it: by the CMS process, or with 503 while that is away. Call it only for what it handles. */
  request(request: IncomingMessage, response: ServerResponse): void
  /** Only the development server has web sockets. */
  readonly hasWebSockets: boolean
  /** The same for a web socket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

export interface PassOnOptions {
  readonly cms: Pick<CmsAddress, 'current'>
  readonly feedToken: string
  readonly publicUrl: URL | undefined
  readonly development: boolean
  readonly log: Log
}

/** Makes the proxy. What goes through it keeps its Host, and says from whom it comes (`X-Forwarded-…`). */
export function createPassOn({ cms, feedToken, publicUrl, development, log }: PassOnOptions): PassOn {
  const proxy = createProxyMiddleware<IncomingMessage, ServerResponse>({
    target: 'http://127.0.0.1',
    router: () => cms.current() ?? undefined,
    changeOrigin: false,
    // Without the plugin that answers errors in its own way.
    ejectPlugins: true,
    plugins: [debugProxyErrorsPlugin, proxyEventsPlugin],
    on: {
      proxyReq: (passedOn, request) => inTurns(request, passedOn),
      // A CMS process that is killed in the middle of an answer would else leave the reader waiting for the rest.
      proxyRes: (answer, _request, response) => {
        inTurns(answer, response)
        answer.once('close', () => {
          if (!answer.complete) response.destroy()
        })
      },
      error: (error, request, response) => {
        log.debug({ error: error.message, path: loggedPath(request.url) }, 'passing on failed')
        if (response instanceof Socket) response.destroy()
        else if ('writeHead' in response && !response.headersSent && !wasCut(request)) answerThatCmsIsAway(request, response)
        else response.destroy()
      },
    },
  })

  /** Must run before anything is added: whoever is outside says nothing in our name. */
  const stamp = (request: IncomingMessage) => {
    const allowed = mayMakeFirstUser(request, publicUrl)
    stripInternalHeaders(request.headers)
    addForwarded(request)
    request.headers[passedOnHeader] = '1'
    if (allowed) request.headers[firstUserHeader] = feedToken
  }

  return {
    handles: (target) => isCmsTarget(target, { development }),
    hasWebSockets: development,

    request: (request, response) => {
      if (!isPlainTarget(request.url ?? '')) refuse(request, response)
      else if (cms.current() === null) answerThatCmsIsAway(request, response)
      else {
        stamp(request)
        // Of this connection only: the next one makes its own.
        delete request.headers.connection
        delete request.headers.upgrade
        void proxy(request, response, (error) => {
          log.error({ error }, 'passing on failed')
          if (!response.headersSent) answerThatCmsIsAway(request, response)
        })
      }
    },

    upgrade: (request, socket, head) => {
      if (!(socket instanceof Socket) || !isPlainTarget(request.url ?? '') || cms.current() === null) socket.destroy()
      else {
        stamp(request)
        proxy.upgrade(request, socket, head)
      }
    },
  }
}

/** A proxy before us knows better what the reader asked for, so what it says stays; our own part is added to the list of addresses. */
function addForwarded({ headers, socket }: IncomingMessage): void {
  const before = headers['x-forwarded-for']
  headers['x-forwarded-for'] = [before, socket.remoteAddress].flat().filter(Boolean).join(', ')
  headers['x-forwarded-proto'] ??= 'http'
  headers['x-forwarded-host'] ??= headers.host
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  const detail = words[languageFor(request.headers['accept-language'])].pathNotUnderstood
  answerProblem(response, { status: 400, detail, forEditors: true })
}

/** Whether the request broke off on its way here: then it is not the CMS process that is away. */
const wasCut = (request: IncomingMessage): boolean => request.destroyed && !request.complete
