import { expect, it } from 'vitest'

import { createBackoff } from './backoff.js'

it('waits longer for each failure in a row, but never so long that an editor gives up', () => {
  const backoff = createBackoff()
  expect([0, 0, 0, 0].map((readyFor) => backoff.after(readyFor))).toEqual([500, 1_000, 2_000, 4_000])
  for (let failure = 0; failure < 20; failure += 1) backoff.after(0)
  expect(backoff.after(0)).toBe(30_000)
})

it('begins from the beginning after a healthy run, and not after a short one', () => {
  const backoff = createBackoff()
  backoff.after(0)
  backoff.after(0)
  expect(backoff.after(10_000)).toBe(2_000)
  expect(backoff.after(3_600_000)).toBe(500)
})
