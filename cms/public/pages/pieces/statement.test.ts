import { expect, test } from 'vitest'

import { points } from '../../../content/index.js'
import { beginningOf } from '../../../../widgets/plakat/statement.js'
import { statement } from './statement.js'

const nb = (text: string) => ({ text, lang: 'nb' as const })

test('every statement of Gran begins with the words that get the accent colour', () => {
  expect(beginningOf(points.map(nb), 'nb')).toBe('Vi i Gran ')
})

test('another municipality gets its own words, or none', () => {
  expect(beginningOf([nb('I Lund vil vi dele'), nb('I Lund vil vi lære')], 'nb')).toBe('I Lund vil vi ')
  expect(beginningOf([nb('Vi deler'), nb('Vi lærer')], 'nb')).toBe('')
  expect(beginningOf([nb('Vi i Gran deler')], 'nb')).toBe('')
  expect(beginningOf([nb('Likt'), nb('Likt')], 'nb')).toBe('')
})

test('a translated statement is compared with its own language only', () => {
  const all = [nb('Vi i Gran deler'), nb('Vi i Gran lærer'), { text: 'We in Gran share', lang: 'en' as const }]
  expect(statement({ text: 'We in Gran share', lang: 'en' }, all, 'en').toString()).not.toContain('We in Gran </span>')
  expect(statement(nb('Vi i Gran deler'), all, 'en').toString()).toMatch(
    /^<span lang="nb"><span class="beginning">Vi i Gran <\/span/,
  )
})
