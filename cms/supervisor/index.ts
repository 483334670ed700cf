import { fork, type ChildProcess } from 'node:child_process'
import { setPriority } from 'node:os'

import type { CmsAddress } from '../cms-address.js'
import type { Log } from '../log.js'
import { words, type Print } from '../terminal/index.js'
import { createBackoff } from './backoff.js'
import { fromCmsSchema, supervisedArgument, type ToCms } from './messages.js'

/** The CMS process as a child of this one: started, watched, started again when it ends. */
export interface Supervisor {
  start(): void
  /** Where the feed can be read. */
  readonly feed: CmsAddress
  /** Where the admin and the REST API answer. */
  readonly admin: Pick<CmsAddress, 'current'>
  /** Asks the child to end, and ends it when it does not within `deadline` ms. Resolves when it is gone. */
  stop(deadline: number): Promise<void>
  /** Ends the child at once. */
  kill(): void
}

export interface SuperviseOptions {
  /** The module that the child runs, as a path. */
  readonly entry: string
  /** Its whole environment. */
  readonly environment: NodeJS.ProcessEnv
  readonly execArgv?: readonly string[]
  readonly print: Print
  readonly log: Log
  /** Called each time the child is ready. */
  readonly onReady?: () => void
}

/** In the system's own scale, where 0 is usual and 19 last. */
const lowerPriority = 10

type Stage =
  | { readonly name: 'away' }
  | { readonly name: 'feed-open'; readonly address: URL }
  | { readonly name: 'ready'; readonly address: URL; readonly since: number }

/**
 * Keeps the CMS process running from `start()` to `stop()`. There is never more than one: the next starts only when the one before has
 * ended. The child ends by itself when this process does, because then its channel closes.
 */
export function superviseCms({ entry, environment, execArgv, print, log, onReady }: SuperviseOptions): Supervisor {
  const backoff = createBackoff()
  let stage: Stage = { name: 'away' }
  let child: ChildProcess | undefined
  let restart: NodeJS.Timeout | undefined
  let stopping = false
  const feedListeners = new Set<(address: URL | null) => void>()

  const feedAddress = () => (stage.name === 'away' ? null : stage.address)
  const turn = (next: Stage) => {
    const before = feedAddress()
    stage = next
    if (feedAddress() !== before) for (const listener of feedListeners) listener(feedAddress())
  }

  const start = () => {
    const started = fork(entry, [supervisedArgument], {
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      ...(execArgv && { execArgv: [...execArgv] }),
    })
    child = started
    stepBack(started.pid)
    log.info({ pid: started.pid }, 'CMS process started')
    started.on('message', (message) => hear(message))
    started.once('error', (error) => log.error({ error: error.message }, 'CMS process cannot be reached'))
    started.once('exit', (code, signal) => ended(code, signal))
  }

  const hear = (message: unknown) => {
    const told = fromCmsSchema.safeParse(message).data
    if (told?.type === 'feed-open') turn({ name: 'feed-open', address: new URL(`http://127.0.0.1:${told.port}`) })
    else if (told?.type === 'ready' && stage.name === 'feed-open') {
      turn({ name: 'ready', address: stage.address, since: Date.now() })
      onReady?.()
    }
  }

  const ended = (code: number | null, signal: NodeJS.Signals | null) => {
    const readyFor = stage.name === 'ready' ? Date.now() - stage.since : 0
    turn({ name: 'away' })
    child = undefined
    if (stopping) return
    const wait = backoff.after(readyFor)
    log.info({ code, signal, wait }, 'CMS process ended')
    print(words.cmsEnded({ code, signal }, wait))
    restart = setTimeout(start, wait)
  }

  return {
    start,
    feed: { current: feedAddress, follow: (listener) => feedListeners.add(listener) },
    admin: { current: () => (stage.name === 'ready' ? stage.address : null) },
    kill: () => {
      stopping = true
      clearTimeout(restart)
      child?.kill('SIGKILL')
    },
    stop: (deadline) => {
      stopping = true
      clearTimeout(restart)
      return child === undefined ? Promise.resolve() : end(child, deadline)
    },
  }
}

/**
 * Readers come first: when the processor is short, editors' work waits. Set before the child has threads, which take it over. Where the system
 * does not let us, both are equal.
 */
function stepBack(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, lowerPriority)
  } catch {
    // Equal, then.
  }
}

function end(child: ChildProcess, deadline: number): Promise<void> {
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill('SIGKILL'), deadline)
    child.once('exit', () => {
      clearTimeout(kill)
      resolve()
    })
    if (child.connected) child.send({ type: 'stop' } satisfies ToCms, () => undefined)
    else child.kill('SIGTERM')
  })
}
