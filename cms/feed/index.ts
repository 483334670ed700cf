import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { Log } from '../log.js'
import type { MetricsPage } from '../metrics/server.js'
import { serve } from './connection/index.js'
import { createHub, type Hub } from './hub.js'
import { takeIdea } from './ideas.js'
import { serveMedia } from './media.js'
import { answerProblem } from '../problem/index.js'
import { feedIdeasPath, feedMediaPath, feedMetricsPath, feedPath } from './protocol.js'
import { sourceOf, type Source } from './source.js'
import { carriesToken } from './token.js'

export interface FeedOptions {
  /** What readers carry: `Authorization: Bearer <token>`. */
  readonly token: string
  /** Where uploaded pictures are kept. Absolute. */
  readonly mediaDirectory: string
  readonly log: Log
  /** What the process tells Prometheus: whoever may read the feed may read it. */
  readonly metrics?: MetricsPage
  /** How long a reader may take nothing before it is dropped, in milliseconds. */
  readonly patience?: number
}

/** The CMS process's side of the protocol in `protocol.ts`. */
export interface Feed {
  /** Answers when the path is the feed's, and says whether it was. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Ends every reader's stream and stops listening to the database. */
  readonly close: () => Promise<void>
  /** How many readers follow it now. */
  readonly readers: () => number
  /** Whether it hears of changes. */
  readonly follows: () => boolean
}

/** A reader that takes nothing for so long has heard no heartbeat either, and has reconnected. */
const defaultPatience = 15_000

/** Milliseconds before a database that did not answer at the start is asked again. */
const pause = 1_000

/** Begins to follow Payload's publications and offers them to readers that hold the token. */
export function createFeed(
  payload: Payload,
  { token, mediaDirectory, log, metrics, patience = defaultPatience }: FeedOptions,
): Feed {
  const closing = new AbortController()
  const streams = new Set<ServerResponse>()
  const serving = new Set<Promise<void>>()
  let stopListening = async () => {}
  let hub: Hub | undefined

  async function begin(): Promise<Source & { hub: Hub }> {
    for (;;) {
      try {
        const source = await sourceOf(payload, log)
        closing.signal.throwIfAborted()
        stopListening = () => source.changes.close()
        hub = createHub(source.changes, log)
        return { ...source, hub }
      } catch (error) {
        log.warn({ err: error }, 'the feed could not begin and tries again')
        await wait(pause, undefined, { signal: closing.signal })
      }
    }
  }
  const begun = begin()
  begun.catch(() => undefined)

  /** Whatever goes wrong while one request is answered ends that request, and nothing else. */
  function answer(response: ServerResponse, work: () => Promise<void>): void {
    response.on('error', () => response.destroy())
    const done = work()
      .catch((error: unknown) => {
        log.error({ err: error }, 'the feed could not answer')
        if (response.headersSent) response.destroy()
        else answerProblem(response, { status: 503, detail: 'The database does not answer.' })
      })
      .finally(() => serving.delete(done))
    serving.add(done)
  }

  async function stream(response: ServerResponse, cursor: string | null): Promise<void> {
    const { hub, table, changes } = await begun
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' })
    streams.add(response)
    await serve(response, { hub, table, changes, cursor, patience, log }).finally(() => streams.delete(response))
  }

  return {
    handle: (request, response) => {
      const [path = '', query = ''] = (request.url ?? '').split('?', 2)
      if (path !== feedPath && !path.startsWith(`${feedPath}/`)) return false
      const method = request.method ?? ''
      const isMedia = path.startsWith(feedMediaPath)
      const isIdeas = path === feedIdeasPath
      const allowed = isMedia ? ['GET', 'HEAD'] : isIdeas ? ['POST'] : ['GET']

      if (!carriesToken(request.headers.authorization, token)) {
        answerProblem(response, { status: 401, detail: 'The feed wants its token.', headers: { 'WWW-Authenticate': 'Bearer' } })
      } else if (path === feedMetricsPath && metrics !== undefined && method === 'GET') {
        answer(response, () => sendMetrics(response, metrics))
      } else if (path !== feedPath && !isMedia && !isIdeas) {
        answerProblem(response, { status: 404, detail: 'There is nothing here.' })
      } else if (!allowed.includes(method)) {
        answerProblem(response, { status: 405, detail: `Only ${allowed.join(' and ')}.`, headers: { Allow: allowed.join(', ') } })
      } else if (closing.signal.aborted) {
        answerProblem(response, { status: 503, detail: 'The CMS is stopping.' })
      } else if (isIdeas) {
        answer(response, () => takeIdea(request, response, { payload, log }))
      } else if (isMedia) {
        const encoded = path.slice(feedMediaPath.length)
        answer(response, async () => serveMedia(request, response, { ...(await begun), directory: mediaDirectory, encoded }))
      } else {
        answer(response, () => stream(response, new URLSearchParams(query).get('cursor') || null))
      }
      return true
    },
    readers: () => streams.size,
    follows: () => hub?.database === 'up',
    close: async () => {
      closing.abort()
      for (const response of streams) {
        if (response.writableNeedDrain) response.destroy()
        else response.end()
      }
      await stopListening()
      await Promise.all(serving)
    },
  }
}

async function sendMetrics(response: ServerResponse, { text, contentType }: MetricsPage): Promise<void> {
  const body = await text()
  response.writeHead(200, { 'Content-Type': contentType, 'Cache-Control': 'no-store' })
  response.end(body)
}
