import { expect, test } from 'vitest'

import { beginningOf } from './statement.js'

const nb = (text: string) => ({ text, lang: 'nb' as const })

test.each([
  [['Vi i Gran deler', 'Vi i Gran lærer', 'Vi i Gran tør'], 'Vi i Gran '],
  [['I Lund vil vi dele', 'I Lund vil vi lære'], 'I Lund vil vi '],
  [['Vi deler', 'Vi lærer'], ''],
  [['Vi i Gran deler'], ''],
  [['Likt', 'Likt'], ''],
])('each municipality gets its own words, or none: %j', (statements, beginning) => {
  expect(beginningOf(statements.map(nb), 'nb')).toBe(beginning)
})

test('a statement in another language has no say', () => {
  const all = [nb('Vi i Gran deler'), nb('Vi i Gran lærer'), { text: 'We in Gran share', lang: 'en' as const }]
  expect(beginningOf(all, 'nb')).toBe('Vi i Gran ')
  expect(beginningOf(all, 'en')).toBe('')
})
