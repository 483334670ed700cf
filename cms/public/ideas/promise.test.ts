import { expect, it } from 'vitest'

import { locales } from '../../../widgets/contract/index.js'
import { monthsPromised } from './promise.js'
import { formWords } from './words/index.js'

it.each(locales)('what a form promises in %s is known by its words', (locale) => {
  for (const months of [1, 2, 12, 60])
    for (const municipality of ['Gran kommune', 'Nore\n og  Uvdal', '', null])
      expect(monthsPromised(formWords(locale, { months, municipality }).consent)).toBe(months)
})

it.each([
  'Ja, kommunen kan ta vare på navnet mitt og e-postadressen min for å svare meg om ideen. De blir slettet etter 3 måneder, eller før hvis jeg ber om det.',
  'Ja, kommunen kan ta vare på namnet mitt og e-postadressa mi for å svare meg om ideen. Dei blir sletta etter 3 månader, eller før dersom eg ber om det.',
  'Yes, the municipality may keep my name and e-mail address to reply to me about the idea. They are erased after 3 months, or earlier if I ask for it.',
])('what a form promised that named no municipality still holds: %s', (consent) => {
  expect(monthsPromised(consent)).toBe(3)
})

it('other words promise nothing that we know', () => {
  expect(monthsPromised('Ja, ta vare på navnet.')).toBeNull()
})
