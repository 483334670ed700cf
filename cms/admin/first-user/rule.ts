import { createHash, timingSafeEqual } from 'node:crypto'

import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { languageFor } from '../../language.js'
import { firstUserHeader } from '../../pass-on/internal-headers.js'
import { words } from './words.js'

/**
 * Whether the outer listener has stamped this request as one that may make the first user.
 * @param token what the stamp must carry; only our own processes know it
 */
export function isStamped(headers: Headers, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(headers.get(firstUserHeader) ?? ''), digest(token))
}

/**
 * Refuses to make a user for somebody who is not logged in and has no stamp. It hangs on the operation itself, so the path by which
 * a request came here makes no difference. Scripts on the machine (`npm run create-admin`) use no HTTP and are not stopped.
 */
export const refuseUnstampedUsers =
  (token: string): CollectionBeforeOperationHook =>
  ({ operation, req, args }) => {
    if (operation !== 'create' || req.user || req.payloadAPI === 'local' || isStamped(req.headers, token)) return args
    throw new APIError(words[languageFor(req.i18n.language)].refusal, 403, undefined, true)
  }
