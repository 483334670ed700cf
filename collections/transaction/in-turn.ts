import type { Transaction } from './index.js'

const turns = new Map<string | number | undefined, Promise<unknown>>()

/**
 * Runs `work` after everything else that was begun in the same transaction. Payload handles the documents of a bulk operation side by
 * side in one transaction, and two stories may show the same picture.
 */
export async function inTurn<Result>({ id }: Transaction, work: () => Promise<Result>): Promise<Result> {
  const before = turns.get(id) ?? Promise.resolve()
  const result = before.then(work)
  const over = result.catch(() => undefined)
  turns.set(id, over)
  try {
    return await result
  } finally {
    if (turns.get(id) === over) turns.delete(id)
  }
}
