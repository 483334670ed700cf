import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { z } from 'zod'

import { loginToken } from '../../listener/login-token.js'

const claimsSchema = z.object({ exp: z.number() })

/**
 * Tells who has logged in here, by the signature of the token and the time until which it holds; whether she has logged out since is Payload's to find out.
 * @param secret what Payload signs logins with
 */
export function signedIn(secret: string): (request: Pick<IncomingMessage, 'headers'>) => boolean {
  // As Payload (3.90) makes its key.
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  return ({ headers }) => {
    const [head = '', claims = '', signature = ''] = loginToken(headers)?.split('.') ?? []
    const expected = createHmac('sha256', key).update(`${head}.${claims}`).digest()
    const given = Buffer.from(signature, 'base64url')
    return given.length === expected.length && timingSafeEqual(given, expected) && !isOver(claims)
  }
}

function isOver(claims: string): boolean {
  const { exp } = claimsSchema.parse(JSON.parse(Buffer.from(claims, 'base64url').toString()))
  return exp * 1_000 < Date.now()
}
