import { parseArgs } from 'node:util'

import type { Payload } from 'payload'

import { migrate } from '../../admin/server/migrate.js'
import { openPayload } from '../../admin/open-payload.js'
import { prepareDataDirectory } from '../../data-directory/index.js'
import { readEnvironment } from '../../environment.js'
import { createLog, type Log } from '../../log.js'
import { Refusal } from '../../refusal.js'
import { addSamples, removeSamples, seed } from '../index.js'
import { words } from './words.js'

type Task = 'strategy' | 'samples' | 'remove-samples' | 'help'

/**
 * `npm run seed`: works beside a running viigran and before the first start.
 * @param given the command's own arguments
 * @returns the exit code
 */
export async function runSeed(given: string[]): Promise<number> {
  try {
    const task = taskFrom(given)
    if (task === 'help') return say(words.usage)
    const environment = readEnvironment()
    const log = createLog(environment.logLevel, 'cms')
    prepareDataDirectory(environment.dataDirectory)
    const payload = await openPayload(environment)
    try {
      await migrate(payload)
      return say(await perform(task, payload, log))
    } finally {
      await payload.destroy()
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : words.failed(reason(error))}\n`)
    return error instanceof Refusal ? error.exitCode : 1
  }
}

async function perform(task: Exclude<Task, 'help'>, payload: Payload, log: Log): Promise<string> {
  if (task === 'remove-samples') {
    const { removed } = await removeSamples(payload, { log })
    return removed > 0 ? words.removed(removed) : words.removedBefore
  }
  const { sown } = await seed(payload, { log })
  const strategy = sown > 0 ? words.sown(sown) : words.sownBefore
  if (task === 'strategy') return strategy
  const { added } = await addSamples(payload, { log })
  const samples = added > 0 ? words.added(added) : words.addedBefore
  return sown > 0 ? `${strategy}\n${samples}` : samples
}

/** @throws {Refusal} with how to use the command, when it cannot be understood */
function taskFrom(given: string[]): Task {
  const { values, positionals, tokens } = parseArgs({
    args: given,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { samples: { type: 'boolean' }, 'remove-samples': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  const known = ['samples', 'remove-samples', 'help']
  const strange = tokens.find((token) => token.kind === 'option' && (!known.includes(token.name) || token.value !== undefined))
  const unknown = strange?.kind === 'option' ? strange.rawName : positionals[0]
  if (unknown !== undefined) throw new Refusal(`${words.unknown(unknown)}\n\n${words.usage}`)
  if (values.help === true) return 'help'
  if (values.samples === true && values['remove-samples'] === true) throw new Refusal(`${words.both}\n\n${words.usage}`)
  if (values.samples === true) return 'samples'
  return values['remove-samples'] === true ? 'remove-samples' : 'strategy'
}

function say(text: string): 0 {
  process.stdout.write(`${text}\n`)
  return 0
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
