import type { Payload } from 'payload'

import { openPayload } from '../../admin/open-payload.js'
import { migrate } from '../../admin/server/migrate.js'
import { prepareDataDirectory } from '../../data-directory/index.js'
import { readEnvironment } from '../../environment.js'
import { addSamples, removeSamples, seed } from '../index.js'
import type { Task } from './task.js'
import { words } from './words.js'

/** Does the task beside a running viigran or without one. @returns what was done, in words */
export async function perform(task: Exclude<Task, 'help'>): Promise<string> {
  const environment = readEnvironment()
  prepareDataDirectory(environment.dataDirectory)
  const payload = await openPayload(environment)
  try {
    await migrate(payload)
    return await performOn(payload, task)
  } finally {
    await payload.destroy()
  }
}

async function performOn(payload: Payload, task: Exclude<Task, 'help'>): Promise<string> {
  if (task === 'remove-samples') {
    const { removed, left } = await removeSamples(payload)
    const done = removed > 0 ? words.removed(removed) : words.removedBefore
    return left.length > 0 ? `${done}\n${words.left(left)}` : done
  }
  const { sown } = await seed(payload)
  const strategy = sown > 0 ? words.sown(sown) : words.sownBefore
  if (task === 'strategy') return strategy
  const { added } = await addSamples(payload)
  const samples = added > 0 ? words.added(added) : words.addedBefore
  return sown > 0 ? `${strategy}\n${samples}` : samples
}
