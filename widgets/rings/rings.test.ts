import { describe, expect, test } from 'vitest'

import { drawRings } from './index.js'

const grown = (number: number, rings: number) => {
  const drawing = drawRings({ number, rings })
  if (drawing.state !== 'grown') throw new Error('not grown')
  return drawing
}

/** The distance of a path's first point from the middle. */
const radius = (path: string) => {
  const [x = NaN, y = NaN] = path.slice(1).split(/[ C]/).map(Number)
  return Math.hypot(x - 50, y - 50)
}

describe('a slice of the trunk', () => {
  test('has one ring for each piece of evidence, the bark being the newest', () => {
    for (const count of [1, 2, 7, 12, 18]) expect(grown(3, count).rings).toHaveLength(count - 1)
  })

  test('is an empty outline without evidence', () => {
    expect(drawRings({ number: 3, rings: 0 }).state).toBe('empty')
  })

  test('is the same every time, and another for another number', () => {
    expect(drawRings({ number: 3, rings: 5 })).toEqual(drawRings({ number: 3, rings: 5 }))
    expect(grown(3, 5).outline).not.toBe(grown(4, 5).outline)
  })

  test('keeps its shape when it grows', () => {
    expect(grown(3, 5).outline).toBe(grown(3, 6).outline)
  })

  test.each([13, 24, 25, 400])('stays legible with %i rings: no two closer than their width, none over the number', (count) => {
    const { rings, outline, width } = grown(8, count)
    const radii = [outline, ...rings].map(radius)
    for (const [index, inner] of radii.slice(1).entries()) expect((radii[index] ?? 0) - inner).toBeGreaterThan(width.ring)
    expect(Math.min(...radii)).toBeGreaterThan(17)
    expect(Math.max(...radii)).toBeLessThan(50)
  })
})
