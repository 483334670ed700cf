import type { Payload } from 'payload'

import { readRecord } from './sowing/record.js'
import { createSower } from './sowing/sower.js'
import { inTransaction } from './sowing/transaction.js'
import { sowStrategy } from './strategy.js'

export { addSamples, removeSamples } from './samples/index.js'

const prefix = 'viigran/seed/'

/** The last thing that is sown: where the record has it, everything before it is there too. */
const finished = 'settings'

/**
 * Fills a new installation with the strategy, all of it or nothing. Does nothing where that has been done, so it never overwrites what an
 * editor has changed and never brings back what an editor has deleted. `sown`: how many documents were made now.
 */
export async function seed(payload: Payload): Promise<{ sown: number }> {
  const record = await readRecord(payload, prefix)
  if (record.has(finished)) return { sown: 0 }
  return inTransaction(payload, async (req) => {
    const sower = await createSower(payload, prefix, req)
    await sowStrategy(payload, sower, req)
    return { sown: sower.made() }
  })
}
