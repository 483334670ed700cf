import { APIError, type PayloadRequest } from 'payload'

import { wordsFor } from '../translations/index.js'
import { isSignedIn } from './roles.js'

/** How many documents the anonymous gets at a time, and how many steps of relationships with them. Payload's own default is two steps. */
const most = { limit: 100, depth: 2 } as const

const isWhole = (value: unknown, from: number, to: number): boolean => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= from && number <= to
}

/**
 * Keeps what the anonymous asks of the REST API within bounds: Payload (3.90) takes any number there, and what is no number too. Looks at the request
 * itself, since what follows a relationship asks again, with other arguments.
 * @throws {APIError} 400
 */
export function demandBounds({ req }: { req: PayloadRequest }): void {
  if (req.payloadAPI !== 'REST' || isSignedIn(req)) return
  const { depth = 0, limit, page = 1, pagination } = req.query
  const unlimited = limit === undefined && String(pagination) === 'false'
  const isBounded =
    !unlimited && isWhole(limit ?? 1, 1, most.limit) && isWhole(depth, 0, most.depth) && isWhole(page, 1, Number.MAX_SAFE_INTEGER)
  if (isBounded) return
  throw new APIError(
    wordsFor(req.i18n.language, (t) => t.validation.outOfBounds),
    400,
    null,
    true,
  )
}
