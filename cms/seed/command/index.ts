import { Refusal } from '../../refusal.js'
import { taskFrom } from './task.js'
import { words } from './words.js'

/**
 * `npm run seed`: works beside a running viigran and before the first start.
 * @param given the command's own arguments
 * @returns the exit code
 */
export async function runSeed(given: string[]): Promise<number> {
  try {
    const task = taskFrom(given)
    process.stdout.write(`${task === 'help' ? words.usage : await performed(task)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : words.failed(reason(error))}\n`)
    return error instanceof Refusal ? error.exitCode : 1
  }
}

/** Loads Payload only when it is needed: a mistyped argument is answered at once. */
async function performed(task: Exclude<ReturnType<typeof taskFrom>, 'help'>): Promise<string> {
  const { perform } = await import('./perform.js')
  return perform(task)
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
