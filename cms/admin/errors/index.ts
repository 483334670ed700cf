import { APIError, type AfterErrorHook, type Payload } from 'payload'

import { isTransient } from '../../../collections/transaction/index.js'
import { languageFor } from '../../language.js'
import { isBrokenForm, isNotUnderstood } from './log.js'
import { words } from './words.js'

/**
 * Gives errors of the REST API the status that they deserve where Payload (3.90) knows only 500: two editors who met (409), a form that breaks off
 * (400), and questions that the database cannot make sense of (400). What is left is a fault of ours.
 */
export const explainError: AfterErrorHook = async ({ error, req }) => {
  if (error instanceof APIError) return undefined
  const { conflict, notUnderstood } = words[languageFor(req.i18n?.language)]
  const answer = (status: number, message: string) => ({ status, response: { errors: [{ message }] } })
  if (isTransient(error)) return answer(409, conflict)
  if (isBrokenForm(error)) return answer(400, notUnderstood)
  const onlyReads = req.method === 'GET' || req.method === 'HEAD'
  if (onlyReads && (await answers(req.payload))) return answer(400, notUnderstood)
  // The log took it for a visitor's nonsense.
  if (isNotUnderstood(error)) req.payload.logger.error({ err: error, msg: 'a request failed' })
  return undefined
}

/** Whether the database answers a question that makes sense. Then one that failed made none. */
async function answers(payload: Payload): Promise<boolean> {
  try {
    await payload.count({ collection: 'users' })
    return true
  } catch {
    return false
  }
}
