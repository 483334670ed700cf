import { expect, test } from 'vitest'

import { periodText } from './period.js'

const voice = {
  say: { from: (date: string) => `Fra ${date}`, until: (date: string) => `Til ${date}` },
  date: (day: string) => day,
}

test.each([
  [{ from: '2026', to: '2027' }, '2026 – 2027'],
  [{ from: '2026', to: null }, 'Fra 2026'],
  [{ from: null, to: '2027' }, 'Til 2027'],
  [{ from: null, to: null }, ''],
  [null, ''],
])('a period says what is known of it, and nothing else: %j', (period, said) => {
  expect(periodText(period, voice)).toBe(said)
})
