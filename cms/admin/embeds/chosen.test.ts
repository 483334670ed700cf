import { expect, test } from 'vitest'

import { chosenIn, type Named, type NamedField } from './chosen.js'
import { sentenceFor } from './faults.js'
import { wordsIn } from './words/index.js'

const none: Named = { state: 'none' }
const found = (name: string | number): Named => ({ state: 'found', name })
const nothing: Readonly<Record<NamedField, Named>> = { story: none, point: none, area: none }
const form = { title: 'På forsiden', locale: 'nb', theme: 'page', headingLevel: 2, limit: 6, kind: null, accent: '' }

test('an editor who goes from one element to another takes along only what the new one has', () => {
  const filled = { ...form, status: 'stanset', story: 7, point: 4 }
  const named = { story: found('robot'), point: found(3), area: none }
  expect(chosenIn({ ...filled, element: 'stories' }, named)).toEqual({
    embed: { element: 'stories', point: 3, limit: 6, locale: 'nb', theme: 'page', headingLevel: 2 },
  })
  expect(chosenIn({ ...filled, element: 'story' }, named)).toMatchObject({ embed: { element: 'story', story: 'robot' } })
  expect(chosenIn({ ...filled, element: 'plakat' }, { ...named, story: { state: 'gone' } })).toHaveProperty('embed')
})

test('no snippet is made of what is not chosen yet, not known yet, withdrawn or wrong', () => {
  const gone: Named = { state: 'gone' }
  const asking: Named = { state: 'asking' }
  const missing = (element: string, named = nothing, rest = {}) => chosenIn({ ...form, element, ...rest }, named)
  expect(missing('point')).toEqual({ missing: 'point' })
  expect(missing('story')).toEqual({ missing: 'story' })
  expect(missing('stories', { ...nothing, area: asking })).toEqual({ missing: 'asking' })
  expect(missing('tiltak', { ...nothing, area: gone })).toEqual({ missing: 'gone' })
})

test.each([
  [{ theme: 'light', accent: '#ffcc00' }, 'accent', 'tooLight', /for lys/],
  [{ theme: 'dark', accent: '#330000' }, 'accent', 'tooDark', /for mørk/],
  [{ theme: 'dark', accent: 'grønn' }, 'accent', 'colour', /# og seks tegn/],
  [{ limit: 101 }, 'limit', 'wholeNumber', /fra 1 til 100/],
  [{ limit: 2.5 }, 'limit', 'wholeNumber', /fra 1 til 100/],
  [{ headingLevel: 7 }, 'headingLevel', 'wholeNumber', /fra 1 til 6/],
  [{ headingLevel: null }, 'headingLevel', 'wholeNumber', /fra 1 til 6/],
])('an editor who has not saved is told what is wrong with %o, and what to do', (changes, field, fault, sentence) => {
  const chosen = chosenIn({ ...form, element: 'stories', ...changes }, nothing)
  expect(chosen).toEqual({ wrong: { field, fault } })
  expect('wrong' in chosen && sentenceFor(chosen.wrong, wordsIn('nb'))).toMatch(sentence)
})

test('what is left in a field that is not in use stands in nobody’s way', () => {
  expect(chosenIn({ ...form, element: 'plakat', limit: 101 }, nothing)).toHaveProperty('embed')
  expect(chosenIn({ ...form, element: 'plakat', accent: 'grønn' }, nothing)).toHaveProperty('embed')
})
