import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

/** Opens a server on a free port of this machine and tells which. */
export async function listening(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return address.port
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const placeholder = createServer()
  const port = await listening(placeholder)
  await new Promise((resolve) => placeholder.close(resolve))
  return port
}
