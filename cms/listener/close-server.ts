import { once } from 'node:events'
import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

import { stopWithin, within } from '../stop/deadline.js'

/** In milliseconds: for connections that are idle, and for all. */
type Limits = Readonly<Record<'idle' | 'requests', number>>

/**
 * Prepares a server for stopping. `close` takes no new connections and lets what is in flight end. Those that are kept alive have a moment to ask once
 * more, and read in the answer that it is the last one (`Connection: close`): who is cut without a word while asking sees an error. Node's own `close`
 * ends them at once. It resolves when every connection is closed; what has not ended in time is cut.
 */
export function closable(server: Server, { idle, requests }: Limits = stopWithin): { close: () => Promise<void> } {
  const connections = new Set<Socket>()
  const answering = new Set<ServerResponse>()
  let stage: 'open' | 'last-answers' | 'ending' = 'open'

  const endIdle = (socket: Socket) => {
    if (![...answering].some(({ req }) => req.socket === socket)) socket.destroySoon()
  }
  server.on('connection', (socket: Socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  // First of all: what answers at once has sent its head when the next one is told.
  server.prependListener('request', ({ socket }, response) => {
    if (stage !== 'open') response.shouldKeepAlive = false
    answering.add(response)
    response.once('close', () => {
      answering.delete(response)
      if (stage === 'ending') endIdle(socket)
    })
  })

  return {
    close: async (): Promise<void> => {
      const closed = once(server, 'close')
      stage = 'last-answers'
      for (const response of answering) if (!response.headersSent) response.shouldKeepAlive = false
      NetServer.prototype.close.call(server)
      await within(idle, closed)
      stage = 'ending'
      for (const socket of connections) endIdle(socket)
      await within(requests - idle, closed)
      for (const socket of connections) socket.destroy()
      await closed
    },
  }
}
