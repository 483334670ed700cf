import { expect, it } from 'vitest'

import { keysFor } from './recent.js'

const idea = { text: 'Sett opp en benk ved elva.' }
const [address, secret, minute] = ['192.0.2.1', 'hemmelig', 60_000]

it('what is said again within minutes has the key of the first time, at another process too', () => {
  const [first] = keysFor(idea, address, secret, 9 * minute)
  expect(keysFor(idea, address, secret, 9.5 * minute)[0]).toBe(first)
  expect(keysFor(idea, address, secret, 11 * minute)[1]).toBe(first)
  expect(keysFor(idea, address, secret, 25 * minute)).not.toContain(first)
})

it('other words, another address and another secret have other keys', () => {
  const keys = [
    keysFor(idea, address, secret, 0),
    keysFor({ ...idea, name: 'Kari' }, address, secret, 0),
    keysFor(idea, '192.0.2.2', secret, 0),
    keysFor(idea, address, 'en annen', 0),
  ]
  expect(new Set(keys.flat()).size).toBe(8)
})

it('no key tells whose address it was: thousands share one', () => {
  const keys = Array.from({ length: 10_000 }, (_, number) => keysFor(idea, `198.51.${number >> 8}.${number & 255}`, secret, 0)[0])
  expect(new Set(keys).size).toBeLessThanOrEqual(4_096)
})
