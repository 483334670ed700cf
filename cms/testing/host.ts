import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { projectRoot } from '../project-root.js'

/** viigran as `npm start` runs it, from what is built. */
export interface Host {
  /** Where readers get answers, e.g. `http://localhost:40123`. */
  readonly origin: string
  readonly dataDirectory: string
  readonly process: ChildProcess
  /** Everything that stood on the terminal until now. */
  printed(): string
  /** Waits until the terminal shows this, counted from the beginning or from where `printed()` was that long. */
  prints(words: string | RegExp, from?: number): Promise<void>
  /** The process id of the CMS process; undefined while there is none. Linux only, as the next. */
  cmsProcess(): number | undefined
  publicProcess(): number | undefined
  /** Sends a signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

interface HostOptions {
  readonly environment?: Record<string, string>
  readonly dataDirectory?: string
  /** The module that is run, from the project's root. */
  readonly entry?: string
  /** What the terminal must show before the start counts as done. */
  readonly until?: string | RegExp
}

export const temporaryDirectory = () => mkdtempSync(join(tmpdir(), 'viigran-host-'))
export const ready = /viigran er klar|Redigeringen er klar:/

/** Starts viigran on a free port. Waits until the admin is ready, or what else `until` says. */
export async function startHost({
  environment = {},
  dataDirectory = temporaryDirectory(),
  until = ready,
}: HostOptions = {}): Promise<Host> {
  const host = runHost({ environment, dataDirectory })
  await host.prints(until)
  return host
}

/** Starts viigran and waits for nothing. */
export function runHost({
  environment = {},
  dataDirectory = temporaryDirectory(),
  entry = 'build/server/cms/main.js',
}: Omit<HostOptions, 'until'> = {}): Host {
  const started = spawn(process.execPath, [join(projectRoot, entry)], {
    cwd: projectRoot,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: dataDirectory,
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      started.emit('printed')
    })
  }
  const ended = once(started, 'exit')
  return {
    dataDirectory,
    process: started,
    get origin() {
      return /https?:\/\/[\w.:[\]-]+:\d+/.exec(text)?.[0] ?? ''
    },
    printed: () => text,
    prints: (words, from = 0) => {
      const seen = () => (typeof words === 'string' ? text.slice(from).includes(words) : words.test(text.slice(from)))
      return new Promise((resolve, reject) => {
        const look = () => {
          if (seen()) resolve()
          else return
          started.off('printed', look)
        }
        started.on('printed', look)
        started.once('close', () =>
          seen() ? resolve() : reject(new Error(`It ended without saying ${String(words)}:\n${text}`)),
        )
        look()
      })
    },
    cmsProcess: () => childOf(started.pid ?? 0, 'cms'),
    publicProcess: () => childOf(started.pid ?? 0, 'public'),
    end: async (signal = 'SIGTERM') => {
      if (started.exitCode === null && started.signalCode === null) started.kill(signal)
      await ended
      return { code: started.exitCode, signal: started.signalCode }
    },
  }
}

/** Ends what a test left running, and takes its data away. */
export async function cleanUp(hosts: Host[]): Promise<void> {
  for (const host of hosts.splice(0)) {
    await host.end('SIGKILL')
    rmSync(host.dataDirectory, { recursive: true, force: true, maxRetries: 5 })
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

function childOf(parent: number, role: 'cms' | 'public'): number | undefined {
  return childrenOf(parent).find((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`ROLE=${role}`))
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 0 && parentOf(pid) === parent && isAlive(pid))
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}
