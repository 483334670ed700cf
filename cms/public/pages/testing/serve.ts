import { once } from 'node:events'
import { createServer } from 'node:http'

import express from 'express'

import { createLog } from '../../../log.js'
import { listening } from '../../../testing/listening.js'
import type { Answers } from '../../answers/facade.js'
import { createDemo } from '../../demo/index.js'
import { createPages } from '../index.js'

export interface PageServer {
  readonly origin: string
  readonly port: number
  get(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

/** The pages and the demo on a port of their own, with these answers behind them. */
export async function servePages(read: Answers, publicUrl?: URL): Promise<PageServer> {
  const application = express()
  application.get('/images/:name', (_request, response) => {
    response
      .type('svg')
      .send('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="#8aa"/></svg>')
  })
  application.use(createDemo({ publicUrl }), createPages({ read, publicUrl, log: createLog('silent', 'public') }))
  const server = createServer(application)
  const port = await listening(server)
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    port,
    get: (path, init) => fetch(origin + path, { redirect: 'manual', ...init }),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
