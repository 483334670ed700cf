import { jwtSign } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { OpenPayload } from '../../../collections/testing/payload.js'
import { openNew } from '../../feed/testing/payload.js'
import { signedIn } from './signed-in.js'

const secret = 'a secret that only the tests know'
const isSignedIn = signedIn(secret)

let open: OpenPayload
let token: string
beforeAll(async () => {
  open = await openNew()
  const account = { email: 'kari@example.no', password: 'et-langt-passord' }
  await open.payload.create({ collection: 'users', data: { ...account, role: 'administrator' } })
  const login = await open.payload.login({ collection: 'users', data: account })
  token = login.token ?? ''
})
afterAll(() => open.close())

it('an editor who has logged in is known, so that her photo may come over a slow line', () => {
  expect(isSignedIn({ headers: { authorization: `JWT ${token}` } })).toBe(true)
  expect(isSignedIn({ headers: { cookie: `payload-lng=nb; payload-token=${token}` } })).toBe(true)
})

it('who only says so is not: not with an invented token, a changed one, another installation’s or one that is over', async () => {
  const { payload } = open
  const [head, , signature] = token.split('.')
  const others = [
    'x',
    'x.y.z',
    `${head}.${Buffer.from('{"exp":9999999999}').toString('base64url')}.${signature}`,
    (await jwtSign({ fieldsToSign: {}, secret: 'another', tokenExpiration: 60 })).token,
    (await jwtSign({ fieldsToSign: {}, secret: payload.secret, tokenExpiration: -60 })).token,
  ]
  for (const other of others) expect(isSignedIn({ headers: { authorization: `JWT ${other}` } }), other).toBe(false)
  expect(isSignedIn({ headers: {} })).toBe(false)
})
