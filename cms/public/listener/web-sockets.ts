import { ServerResponse, type Server } from 'node:http'
import { Socket } from 'node:net'

import type { PassOn } from '../../pass-on/index.js'

/**
 * Passes web sockets on to the CMS process. Call it only where there are any, in development: as long as nobody listens for an `Upgrade`, Node ignores
 * it and answers the request as any other (RFC 9110, 7.8). Here the same is done for what is no web socket of the CMS process.
 */
export function passOnWebSockets(server: Server, passOn: Pick<PassOn, 'handles' | 'upgrade'>): void {
  server.on('upgrade', (request, socket, head) => {
    if (!(socket instanceof Socket)) socket.destroy()
    else if (passOn.handles(request.url) && request.headers.upgrade?.toLowerCase() === 'websocket') {
      passOn.upgrade(request, socket, head)
    } else {
      const response = new ServerResponse(request)
      response.shouldKeepAlive = false
      response.assignSocket(socket)
      response.once('finish', () => socket.end())
      server.emit('request', request, response)
    }
  })
}
