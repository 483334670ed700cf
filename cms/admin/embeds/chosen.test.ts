import { expect, test } from 'vitest'

import { chosenIn, type Named, type NamedField } from './chosen.js'

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
  expect(missing('plakat', nothing, { theme: 'light', accent: '#ffff00' })).toEqual({ missing: 'other' })
  expect(missing('stories', nothing, { limit: 101 })).toEqual({ missing: 'other' })
})
