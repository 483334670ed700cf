import { fork, type ChildProcess } from 'node:child_process'

import { createBackoff } from './backoff.js'
import { supervisedArgument, type ToChild } from './messages.js'

/** How a process ended. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface ChildOptions {
  /** The module that it runs, as a path. */
  readonly entry: string
  /** Node's own, added to those of this process. */
  readonly nodeArguments: readonly string[]
  /** Its whole environment, asked for at each start. */
  readonly environment: () => NodeJS.ProcessEnv
  /** Milliseconds before the first new start; others wait longer. */
  readonly firstWait?: number
  readonly onStart?: (pid: number) => void
  readonly onMessage: (message: unknown) => void
  /** When it was last known to be well, as `Date.now()`; undefined while it never was in this life. */
  readonly wellSince: () => number | undefined
  /** Called when it has ended without being asked to. `wait`: milliseconds until it is started again. @returns false to leave it at that */
  readonly onEnd: (ending: Ending, wait: number) => boolean
}

/** A process that is kept running: started, watched, started again when it ends. */
export interface Child {
  start(): void
  tell(message: ToChild): void
  /** Asks it to end, and ends it when it does not within `deadline` ms. Resolves when it is gone. @returns whether it ended by itself */
  stop(deadline: number): Promise<boolean>
  /** Ends it at once. */
  kill(): void
}

/**
 * Keeps a process running from `start()` to `stop()`. There is never more than one: the next starts only when the one before has ended. It
 * ends by itself when this process does, because then its channel closes.
 */
export function keepRunning({
  entry,
  nodeArguments,
  environment,
  firstWait,
  onStart,
  onMessage,
  wellSince,
  onEnd,
}: ChildOptions): Child {
  const backoff = createBackoff(firstWait)
  let child: ChildProcess | undefined
  let restart: NodeJS.Timeout | undefined
  let stopping = false

  const start = () => {
    const started = fork(entry, [supervisedArgument], {
      env: environment(),
      execArgv: [...process.execArgv, ...nodeArguments],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child = started
    if (started.pid !== undefined) onStart?.(started.pid)
    started.on('message', onMessage)
    // A channel that breaks says nothing that the end of the process does not say.
    started.on('error', () => undefined)
    started.once('exit', (code, signal) => ended({ code, signal }))
  }

  const ended = (ending: Ending) => {
    const since = wellSince()
    child = undefined
    if (stopping) return
    const wait = backoff.after(since === undefined ? 0 : Date.now() - since)
    if (onEnd(ending, wait)) restart = setTimeout(start, wait)
  }

  return {
    start,
    tell: (message) => {
      if (child?.connected) child.send(message, () => undefined)
    },
    kill: () => {
      stopping = true
      clearTimeout(restart)
      child?.kill('SIGKILL')
    },
    stop: (deadline) => {
      stopping = true
      clearTimeout(restart)
      return child === undefined ? Promise.resolve(true) : end(child, deadline)
    },
  }
}

function end(child: ChildProcess, deadline: number): Promise<boolean> {
  return new Promise((resolve) => {
    let byItself = true
    const kill = setTimeout(() => {
      byItself = false
      child.kill('SIGKILL')
    }, deadline)
    child.once('exit', () => {
      clearTimeout(kill)
      resolve(byItself)
    })
    if (child.connected) child.send({ type: 'stop' } satisfies ToChild, () => undefined)
    else child.kill('SIGTERM')
  })
}
