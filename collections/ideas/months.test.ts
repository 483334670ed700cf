import { expect, it } from 'vitest'

import { monthsAfter } from './months.js'

it.each([
  ['2026-11-26T08:00:00.000Z', 12, '2027-11-26T08:00:00.000Z'],
  ['2026-01-31T08:00:00.000Z', 1, '2026-02-28T08:00:00.000Z'],
  ['2026-03-31T08:00:00.000Z', -1, '2026-02-28T08:00:00.000Z'],
  ['2024-02-29T08:00:00.000Z', 12, '2025-02-28T08:00:00.000Z'],
  ['2026-11-30T23:30:00.000Z', 3, '2027-02-28T23:30:00.000Z'],
])('nobody is kept a day longer than promised: %s and %i months are %s', (from, months, until) => {
  expect(monthsAfter(new Date(from), months).toISOString()).toBe(until)
})
