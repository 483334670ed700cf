import { expect, test } from 'vitest'

import { folded } from './folded.js'

test.each([
  ['Idé', 'ide'],
  ['kafe\u0301', 'kafe'],
  ['allé, fête, Müller', 'alle, fete, muller'],
  ['Čáhput', 'cahput'],
])('%s is found by whoever types no accents', (written, typed) => {
  expect(folded(written)).toBe(typed)
})

test.each([
  ['BLÅBÆR', 'blåbær'],
  ['bla\u030abær', 'blåbær'],
  ['Øyvind', 'øyvind'],
  ['Malmö', 'malmø'],
  ['Järvenpää', 'jærvenpææ'],
])('%s keeps the letters that are letters of their own', (written, typed) => {
  expect(folded(written)).toBe(typed)
})

test('another script keeps its marks: without them the words would be others', () => {
  expect(folded('हिन्दी が 한국')).toBe('हिन्दी が 한국')
})
