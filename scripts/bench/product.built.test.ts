import { existsSync } from 'node:fs'

import { expect, it } from 'vitest'

import { isAlive, type Host } from '../../cms/testing/host.js'
import { withHost } from './product.js'

it('a measurement that fails leaves no product running, and no data', async () => {
  let measured: Host | undefined
  const failed = withHost({}, (host) => {
    measured = host
    return Promise.reject(new Error('it cannot be measured'))
  })
  await expect(failed).rejects.toThrow('it cannot be measured')
  expect(isAlive(measured?.process.pid ?? 0)).toBe(false)
  expect(existsSync(measured?.dataDirectory ?? '')).toBe(false)
})

it('a product that ends instead of answering is no reason to wait for ever', async () => {
  await expect(withHost({ environment: { PORT: 'none' } }, () => Promise.resolve())).rejects.toThrow('PORT')
})
