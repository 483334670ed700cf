import { fileURLToPath } from 'node:url'

import { readEnvironment } from './environment.js'
import { Refusal } from './refusal.js'
import type { Running } from './roles/running.js'
import { stopWithin, within } from './stop/deadline.js'
import { onStopRequest } from './stop/signals.js'
import { supervisedArgument } from './supervisor/messages.js'
import { printToTerminal, words } from './terminal/index.js'

/** The entry of every process of viigran. `ROLE` says which one this is: `all`, `cms` or `public`. */
if (!('NODE_ENV' in process.env)) Object.assign(process.env, { NODE_ENV: 'production' })
// Whoever reads what we print may go away (`npm start | head`); then nobody is told, and the work goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
const entry = fileURLToPath(import.meta.url)
const supervised = process.argv.includes(supervisedArgument)
const print = printToTerminal()
const stopping = new AbortController()
let running: Running | undefined

/** Each role loads only what it needs: no Payload in the public process, no read model in the CMS process. */
async function start(): Promise<Running> {
  const environment = readEnvironment(process.env, { supervised })
  switch (environment.role) {
    case 'all':
      return (await import('./roles/all.js')).startAll(environment, entry, print)
    case 'cms':
      return (await import('./roles/cms.js')).startCmsRole(environment, { supervised, print, signal: stopping.signal })
    case 'public':
      return (await import('./roles/public.js')).startPublicRole(environment, print)
  }
}

async function stop(): Promise<void> {
  if (!supervised) print(words.stopping())
  stopping.abort()
  const work = started.then((role) => role?.stop())
  const ended = await within(stopWithin.inAll, work)
  if (!supervised) print(ended === 'done' ? words.stopped() : words.stoppedLate())
  process.exit(0)
}

function fail(error: unknown): undefined {
  if (stopping.signal.aborted) return undefined
  if (error instanceof Refusal) print(supervised && process.env.ROLE === 'cms' ? error.message : words.cannotStart(error.message))
  else process.stderr.write(`${words.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
  process.exit(error instanceof Refusal ? error.exitCode : 1)
}

onStopRequest(
  { supervised },
  {
    stop: () => {
      stop().catch((error: unknown) => {
        process.stderr.write(`${words.unexpected(String(error))}\n`)
        process.exit(1)
      })
    },
    endNow: () => {
      running?.endNow()
      process.exit(1)
    },
  },
)

const started = start().then((role) => (running = role), fail)
