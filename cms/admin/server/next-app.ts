import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'

import next from 'next'

import { projectRoot } from '../../project-root.js'

/** Next with the admin and the REST API. */
export interface NextApp {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts Next inside this process: from what `next build` made, or compiling as it goes in development. */
export async function startNext(server: Server, { development }: { development: boolean }): Promise<NextApp> {
  const app = next({
    dev: development,
    dir: join(projectRoot, 'cms', 'admin'),
    // Next listens for web sockets there, and has some in development only. Elsewhere an `Upgrade` is ignored, as long as nobody listens for it.
    httpServer: development ? server : createServer(),
    quiet: true,
  })
  await (development ? app.prepare() : quietly(() => app.prepare()))
  const handle = app.getRequestHandler()
  return {
    handle: (request, response) => handle(request, response),
    close: () => app.close(),
  }
}

/** Next greets in English on the terminal, where people read only what concerns them. Its errors stay. */
async function quietly(work: () => Promise<void>): Promise<void> {
  /* eslint-disable no-console */
  const { log } = console
  console.log = () => undefined
  try {
    await work()
  } finally {
    console.log = log
  }
}
