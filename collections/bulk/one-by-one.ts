import { APIError, type PayloadRequest } from 'payload'

import { isTransient, tryAgain } from '../transaction/index.js'
import { wordsFor } from '../translations/index.js'

type Id = string | number

/** Why one of the documents is as it was. */
interface Failed {
  readonly id: Id
  readonly message: string
}

export interface Changed {
  readonly docs: readonly unknown[]
  readonly errors: readonly Failed[]
}

/**
 * Changes one document after the other, each in a transaction of its own: one that fails stays as it was, whatever becomes of the others.
 * One that meets somebody else's change is tried again.
 * @param change changes this document alone, or throws
 */
export async function oneByOne(req: PayloadRequest, ids: readonly Id[], change: (id: Id) => Promise<unknown>): Promise<Changed> {
  const docs: unknown[] = []
  const errors: Failed[] = []
  for (const id of ids) {
    try {
      docs.push(await tryAgain(() => change(id)))
    } catch (error) {
      errors.push({ id, message: messageOf(req, error) })
    }
  }
  return { docs, errors }
}

/** What was wrong with the request is told; a fault of ours is logged. */
function messageOf({ i18n, payload, t }: PayloadRequest, error: unknown): string {
  if (error instanceof APIError && error.isPublic) return error.message
  if (isTransient(error)) return wordsFor(i18n.language, (t) => t.validation.savedMeanwhile)
  payload.logger.error({ err: error, msg: 'one of many documents could not be changed' })
  return t('error:unspecific')
}
