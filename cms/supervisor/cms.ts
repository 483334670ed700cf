import { lastInLine, nodeArguments } from '../priority.js'
import { keepRunning, type Child, type Ending } from './child.js'
import { fromCmsSchema } from './messages.js'

/** Where the CMS process answers now. */
export interface CmsAddresses {
  readonly feed: string | null
  readonly admin: string | null
}

export interface CmsChildOptions {
  readonly entry: string
  readonly environment: NodeJS.ProcessEnv
  /** Called each time the addresses change. */
  readonly onMove: (addresses: CmsAddresses) => void
  /** Called each time all of it answers. */
  readonly onReady: () => void
  readonly onEnd: (ending: Ending, wait: number) => void
}

type Stage =
  | { readonly name: 'away' }
  | { readonly name: 'feed-open'; readonly address: string }
  | { readonly name: 'ready'; readonly address: string; readonly since: number }

/** The CMS process, kept running whatever it ends of. */
export function keepCms({ entry, environment, onMove, onReady, onEnd }: CmsChildOptions): Child {
  let stage: Stage = { name: 'away' }
  const turn = (next: Stage) => {
    stage = next
    onMove({ feed: next.name === 'away' ? null : next.address, admin: next.name === 'ready' ? next.address : null })
  }
  return keepRunning({
    entry,
    nodeArguments: nodeArguments.cms,
    environment: () => environment,
    onStart: lastInLine,
    onMessage: (message) => {
      const told = fromCmsSchema.safeParse(message).data
      if (told?.type === 'feed-open') turn({ name: 'feed-open', address: `http://127.0.0.1:${told.port}` })
      else if (told?.type === 'ready' && stage.name === 'feed-open') {
        turn({ name: 'ready', address: stage.address, since: Date.now() })
        onReady()
      }
    },
    wellSince: () => (stage.name === 'ready' ? stage.since : undefined),
    onEnd: (ending, wait) => {
      turn({ name: 'away' })
      onEnd(ending, wait)
      return true
    },
  })
}
