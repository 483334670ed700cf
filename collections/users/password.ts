import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

import { requestedOf } from '../publishing/operation.js'
import { wordsFor } from '../translations/index.js'

/** In characters. Payload asks for three. */
export const leastPassword = 12

/**
 * The same rule for every way to a password: the first user, new users, one's own account.
 * @throws {ValidationError} on `password` when it is too short
 */
export const demandLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const { data } = requestedOf(args)
  const password = typeof data === 'object' && data !== null && 'password' in data ? data.password : undefined
  if (typeof password !== 'string' || password === '' || password.length >= leastPassword) return args
  const message = wordsFor(req.i18n.language, (t) => t.validation.passwordShort).replace('{{least}}', String(leastPassword))
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', label: req.t('general:password'), message }], req },
    req.t,
  )
}
