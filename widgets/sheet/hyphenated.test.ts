import { expect, test } from 'vitest'

import { hyphenated } from './hyphenated.js'

test('a long title may break at its seam, and nowhere else', () => {
  expect(hyphenated('Innovasjonsstrategien')).toBe('Innovasjons\u00adstrategien')
  expect(hyphenated('Strategi for innovasjon')).toBe('Strategi for innovasjon')
})
