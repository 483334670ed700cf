import { APIError, type AfterErrorHook, type Payload } from 'payload'

import { isTransient } from '../../../collections/transaction/index.js'
import { languageFor } from '../../language.js'
import { words } from './words.js'

/** What busboy says of a form that breaks off or is none. */
const brokenForm = /^(Unexpected end of form|Malformed part header|Malformed content type|Multipart: Boundary not found)/

/**
 * Gives errors of the REST API the status that they deserve where Payload (3.90) knows only 500: two editors who met (409), a form that breaks off
 * (400), and questions that the database cannot make sense of (400). What is left is a fault of ours.
 */
export const explainError: AfterErrorHook = async ({ error, req }) => {
  if (error instanceof APIError) return undefined
  const { conflict, notUnderstood } = words[languageFor(req.i18n?.language)]
  const answer = (status: number, message: string) => ({ status, response: { errors: [{ message }] } })
  if (isTransient(error)) return answer(409, conflict)
  if (brokenForm.test(error.message)) return answer(400, notUnderstood)
  const onlyReads = req.method === 'GET' || req.method === 'HEAD'
  return onlyReads && (await answers(req.payload)) ? answer(400, notUnderstood) : undefined
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
