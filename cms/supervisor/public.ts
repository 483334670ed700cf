import { nodeArguments } from '../priority.js'
import { keepRunning, type Child, type Ending } from './child.js'
import { fromPublicSchema } from './messages.js'

/** Nobody shall wait for long. Milliseconds. */
const firstWait = 50

export interface PublicChildOptions {
  readonly entry: string
  readonly environment: NodeJS.ProcessEnv
  /** Called each time it answers, with its address. */
  readonly onListening: (url: URL) => void
  /** Called when it ends before it has ever answered: something in the set-up stands in the way, and it has said what. */
  readonly onRefusal: (code: number) => void
  readonly onEnd: (ending: Ending, wait: number) => void
}

/** The public process, kept running once it has answered. It comes back on the port that it had. */
export function keepPublic({ entry, environment, onListening, onRefusal, onEnd }: PublicChildOptions): Child {
  let since: number | undefined
  let port: string | undefined
  return keepRunning({
    entry,
    nodeArguments: nodeArguments.public,
    firstWait,
    environment: () => ({ ...environment, ...(port !== undefined && { PORT: port }) }),
    onMessage: (message) => {
      const told = fromPublicSchema.safeParse(message).data
      if (told === undefined) return
      const url = new URL(told.url)
      since = Date.now()
      port = url.port
      onListening(url)
    },
    wellSince: () => since,
    onEnd: (ending, wait) => {
      since = undefined
      if (port === undefined) onRefusal(ending.code ?? 1)
      else onEnd(ending, wait)
      return port !== undefined
    },
  })
}
