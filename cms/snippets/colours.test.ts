import { expect, test } from 'vitest'

import { contrast, readableOn } from './colours.js'

test('an accent that can be read is left as it is', () => {
  expect(readableOn('light', '#1b4d38')).toBe('#1b4d38')
  expect(readableOn('dark', '#ffcc66')).toBe('#ffcc66')
})

test.each(['#ffff00', '#ffffff', '#000000', '#0000ff', '#7f7f7f', '#ff0000', '#fbf8f2', '#141a17'])(
  'whoever chooses %s gets something that everybody can read, on light and on dark, on paper and on wood',
  (accent) => {
    for (const paper of ['#fbf8f2', '#efe3cd']) expect(contrast(readableOn('light', accent), paper)).toBeGreaterThanOrEqual(4.5)
    for (const paper of ['#141a17', '#3a3122']) expect(contrast(readableOn('dark', accent), paper)).toBeGreaterThanOrEqual(4.5)
  },
)
