import { expect, test } from 'vitest'

import { remembering } from './encoding.js'

test('a visitor with thousands of odd headers costs nobody else the memory of the usual one', () => {
  const read: string[] = []
  const negotiate = remembering((header) => {
    read.push(header)
    return 'br'
  })
  for (let odd = 0; odd < 3_000; odd += 1) negotiate(`x-${odd}`)
  read.length = 0
  for (let round = 0; round < 3; round += 1) expect(negotiate('gzip, deflate, br')).toBe('br')
  expect(read).toEqual(['gzip, deflate, br'])
})
