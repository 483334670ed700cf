import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Prepares a server for stopping: `close` takes no new connections, lets what is in flight end, and closes each connection with its
 * last answer. Node's own `closeIdleConnections` misses kept-alive connections that have carried several requests (Node 20.20).
 */
export function closable(server: Server): { close(): Promise<void> } {
  const inFlight = new Map<Socket, number>()
  let closing = false

  server.on('connection', (socket: Socket) => {
    inFlight.set(socket, 0)
    socket.once('close', () => inFlight.delete(socket))
  })
  server.on('request', (request, response) => {
    const { socket } = request
    inFlight.set(socket, (inFlight.get(socket) ?? 0) + 1)
    response.once('close', () => {
      const left = (inFlight.get(socket) ?? 1) - 1
      if (!inFlight.has(socket)) return
      inFlight.set(socket, left)
      if (closing && left === 0) socket.destroySoon()
    })
  })

  return {
    close: () =>
      new Promise((resolve) => {
        closing = true
        server.close(() => resolve())
        for (const [socket, requests] of inFlight) if (requests === 0) socket.destroySoon()
      }),
  }
}
