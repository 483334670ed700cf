import { expect, it } from 'vitest'

import { slugify } from './slugify.js'

it.each([
  ['Blåbær på Øya: «ÆØÅ»!', 'blabaer-pa-oya-aeoa'],
  ['Lærer & elev', 'laerer-og-elev'],
  ['BarneHage 2030', 'barnehage-2030'],
  ['«…» – !', ''],
])('an address can be read aloud: %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

const words = (count: number) => Array.from({ length: count }, () => 'ord').join('-')

it.each([
  ['ends a word', `${words(19)}-slut`, `${words(19)}-slut`],
  ['ends a word, with more to come', `${words(19)}-slut-her`, `${words(19)}-slut`],
  ['is one short of a word', `${words(19)}-slutt`, words(19)],
])('an address that may have 80 characters has no half word: the last one %s', (_, title, slug) => {
  expect(slugify(title)).toBe(slug)
})

it('an address of one endless word is cut all the same', () => {
  expect(slugify('a'.repeat(200))).toBe('a'.repeat(80))
})
