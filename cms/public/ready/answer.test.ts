import { randomBytes } from 'node:crypto'

import { expect, test } from 'vitest'

import { wireForm } from '../listener/wire.js'
import { makeReady } from './answer.js'
import { encodings } from './encoding.js'

test('an answer counts for all that it takes while it is asked for in every form: else the table grows beyond its bound', () => {
  for (const length of [100, 100_000]) {
    const { forms, size } = makeReady({ body: randomBytes(length), type: 'text/plain', cacheControl: 'no-cache' })
    const kept = encodings.flatMap((encoding) => {
      const form = forms[encoding]
      return [form.body, wireForm(200, form, 'viigran; hit', false), wireForm(200, form, 'viigran; hit', true)]
    })
    expect(size).toBeGreaterThanOrEqual(kept.reduce((sum, { byteLength }) => sum + byteLength, 0))
  }
})
