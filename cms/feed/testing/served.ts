import { createServer } from 'node:http'

import type { Payload } from 'payload'
import { pino } from 'pino'

import { listening } from '../../testing/listening.js'
import { createFeed } from '../index.js'

export const token = 'the token of the tests'

/** A feed on a port of its own. */
export interface ServedFeed {
  readonly origin: string
  close(): Promise<void>
}

/** Serves a Payload's feed as the CMS process does. */
export async function serveFeed(
  { payload, mediaDirectory }: { payload: Payload; mediaDirectory: string },
  { patience }: { patience?: number } = {},
): Promise<ServedFeed> {
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' })
  const feed = createFeed(payload, { token, mediaDirectory, log, ...(patience !== undefined && { patience }) })
  const server = createServer((request, response) => {
    if (!feed.handle(request, response)) response.writeHead(404).end('not the feed')
  })
  const port = await listening(server)
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await feed.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
