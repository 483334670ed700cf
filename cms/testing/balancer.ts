import { createServer, connect, type Socket } from 'node:net'

import { listening } from '../../widgets/testing/listening.js'

/** What stands before several processes: connections go round, past those that do not answer. */
export interface Balancer {
  readonly origin: string
  close(): Promise<void>
}

/** @param origins of the processes, asked for at each connection, since they may come and go */
export async function balance(origins: () => readonly string[]): Promise<Balancer> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket))
  }
  let turn = 0
  const server = createServer((reader) => {
    keep(reader)
    turn += 1
    const choice = origins()
    const inTurn = choice.map((_, index) => choice[(turn + index) % choice.length] ?? '')
    const next = ([origin, ...others]: string[]) => {
      if (origin === undefined) return reader.destroy()
      const { hostname, port } = new URL(origin)
      const upstream = connect(Number(port), hostname)
      keep(upstream)
      upstream.once('error', () => {
        if (upstream.connecting || upstream.bytesRead + upstream.bytesWritten === 0) next(others)
        else reader.destroy()
      })
      upstream.once('connect', () => {
        reader.pipe(upstream).pipe(reader)
        upstream.once('close', () => reader.destroy())
        reader.once('close', () => upstream.destroy())
      })
    }
    next(inTurn)
  })
  const port = await listening(server)
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
