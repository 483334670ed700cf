import { once } from 'node:events'
import { createServer } from 'node:http'

import type { Payload } from 'payload'
import { pino } from 'pino'

import { listening } from '../../../widgets/testing/listening.js'
import { createFeed } from '../index.js'

export const token = 'the token of the tests'

/** A feed on a port of its own. */
export interface ServedFeed {
  readonly origin: string
  /** Of each request so far: resolves when its connection or its answer has ended. */
  readonly ended: readonly Promise<unknown>[]
  close(): Promise<void>
}

/** Serves a Payload's feed as the CMS process does. */
export async function serveFeed(
  { payload, mediaDirectory }: { payload: Payload; mediaDirectory: string },
  { patience }: { patience?: number } = {},
): Promise<ServedFeed> {
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' })
  const feed = createFeed(payload, { token, mediaDirectory, log, ...(patience !== undefined && { patience }) })
  const ended: Promise<unknown>[] = []
  const server = createServer((request, response) => {
    ended.push(once(response, 'close'))
    if (!feed.handle(request, response)) response.writeHead(404).end('not the feed')
  })
  const port = await listening(server)
  return {
    ended,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await feed.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
