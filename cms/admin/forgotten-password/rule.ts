import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { languageFor } from '../../language.js'
import { words } from './words.js'

/**
 * Refuses to make a link to a new password, which nobody could send. Left to itself, Payload (3.90) notes the request outside its own
 * transaction: on SQLite that write would wait for the transaction to end, and the transaction for the write, and everybody else for both.
 * @throws {APIError} 400, saying what to do instead
 */
export const refuseForgottenPassword: CollectionBeforeOperationHook = ({ operation, req, args }) => {
  if (operation !== 'forgotPassword') return args
  throw new APIError(words[languageFor(req.i18n.language)], 400, undefined, true)
}
