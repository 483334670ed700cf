import { expect, test } from 'vitest'

import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

const paths = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? paths(value, `${prefix}${key}.`)
      : [`${prefix}${key}=${value === '' ? 'empty' : 'text'}`],
  )

test.each([
  ['nynorsk', nn],
  ['English', en],
])('an editor who reads %s misses no label and no message', (_, translation) => {
  expect(paths(translation)).toEqual(paths(nb))
})
