import { ValidationError } from 'payload'
import { expect, it } from 'vitest'

import { openPlugin } from '../testing/payload.js'

it('a point that the matrix has no column for is not published, however many points there are', async () => {
  for (const points of [3, 10]) {
    const { payload, close } = await openPlugin(undefined, { points })
    try {
      const strategy = (await payload.create({ collection: 'strategies', data: { title: 'En utgave', _status: 'published' } })).id
      const publish = (number: number) =>
        payload.create({ collection: 'points', data: { strategy, number, statement: 'Vi i Gran.', _status: 'published' } })
      expect(await publish(points)).toMatchObject({ number: points })
      await expect(publish(points + 1)).rejects.toThrow(ValidationError)
    } finally {
      await close()
    }
  }
})
