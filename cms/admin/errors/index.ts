import { APIError, ValidationError, type AfterErrorHook } from 'payload'

import { isTransient } from '../../../collections/transaction/index.js'
import { languageFor } from '../../language.js'
import { isBrokenForm } from './log.js'
import { isNonsense, isNotUnderstood } from './nonsense.js'
import { inPlainWords } from './validation.js'
import { words } from './words.js'

/**
 * Gives errors of the REST API the status that they deserve where Payload (3.90) knows only 500: two editors who met (409), a form that breaks off
 * (400), and questions that the database cannot make sense of (400). What is left is a fault of ours. And says in the editor's language what Payload
 * says in English.
 */
export const explainError: AfterErrorHook = async ({ collection, error, req }) => {
  const { conflict, notUnderstood, tooLarge } = words[languageFor(req.i18n?.language)]
  const answer = (status: number, message: string) => ({ status, response: { errors: [{ message }] } })
  if (error instanceof ValidationError) return inPlainWords(error, collection, req)
  if (error instanceof APIError) return error.status === 413 ? answer(413, tooLarge) : undefined
  if (isTransient(error)) return answer(409, conflict)
  if (isBrokenForm(error)) return answer(400, notUnderstood)
  if (await isNonsense(error, req)) return answer(400, notUnderstood)
  // The log took it for nonsense.
  if (isNotUnderstood(error)) req.payload.logger.error({ err: error, msg: 'a request failed' })
  return undefined
}
