import { z } from 'zod'

import type { Environment } from '../environment.js'
import { Refusal } from '../refusal.js'
import { words } from '../terminal/index.js'

const listenErrorSchema = z.object({ code: z.string(), syscall: z.enum(['listen', 'getaddrinfo']), port: z.number().optional() })

/** Turns the error of a server that could not open its port into a sentence. Other errors stay what they are. */
export function explainListenError(error: unknown, { host, port }: Pick<Environment, 'host' | 'port'>): unknown {
  const { data } = listenErrorSchema.safeParse(error)
  switch (data?.code) {
    case undefined:
      return error
    case 'EADDRINUSE':
      return new Refusal(data?.port === port ? words.portInUse(host, port) : words.metricsPortInUse(data?.port))
    case 'EACCES':
      return new Refusal(words.portNotAllowed(port))
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Refusal(words.hostUnknown(host))
    default:
      return new Refusal(words.listenFailed(error instanceof Error ? error.message : String(error)))
  }
}
