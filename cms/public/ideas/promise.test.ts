import { expect, it } from 'vitest'

import { locales } from '../../../widgets/contract/index.js'
import { monthsPromised } from './promise.js'
import { formWords } from './words/index.js'

it.each(locales)('what a form promises in %s is known by its words', (locale) => {
  for (const months of [1, 2, 12, 60]) expect(monthsPromised(formWords(locale, months).consent)).toBe(months)
})

it('other words promise nothing that we know', () => {
  expect(monthsPromised('Ja, ta vare på navnet.')).toBeNull()
})
