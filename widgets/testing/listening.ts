import { once } from 'node:events'
import type { Server } from 'node:net'

/** Opens a server on a free port of this machine and tells which. */
export async function listening(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return address.port
}
