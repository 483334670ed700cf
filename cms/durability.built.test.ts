import { expect, inject, it } from 'vitest'

import { killAtRandomMoments } from './testing/durability/index.js'

/** So many processes are killed; `npm run bench` kills more. Each of them writes to both databases. */
const moments = 12

it('what an editor was told is saved is there after a kill -9 at any moment', async () => {
  const mongodbUri = inject('mongodbUri')
  const { acknowledged, interrupted, lost } = await killAtRandomMoments(moments, mongodbUri)
  expect(lost).toEqual([])
  for (const database of mongodbUri === null ? (['SQLite'] as const) : (['SQLite', 'MongoDB'] as const)) {
    expect(acknowledged[database]).toBeGreaterThan(moments)
    expect(interrupted[database]).toBeGreaterThan(moments / 4)
  }
}, 600_000)
