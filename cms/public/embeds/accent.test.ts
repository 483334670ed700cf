import { expect, test } from 'vitest'

import { contrast, readableOn } from './accent.js'

test('an accent that can be read is left as it is', () => {
  expect(readableOn('light', '#1B4D38')).toBe('#1b4d38')
  expect(readableOn('light', 'a00')).toBe('#aa0000')
})

test.each(['#ffff00', '#fff', '#000', '#0000ff', '#7f7f7f', '#ff0000', '#fbf8f2', '#141a17'])(
  'whoever chooses %s gets something that everybody can read, on light and on dark',
  (accent) => {
    expect(contrast(readableOn('light', accent), '#fbf8f2')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(readableOn('dark', accent), '#141a17')).toBeGreaterThanOrEqual(4.5)
  },
)
