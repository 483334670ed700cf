import { expect, it } from 'vitest'

import { forEachDatabase } from '../testing/each-database.js'
import { indexesOf } from '../testing/indexes.js'
import { publicationsSlug } from './collection.js'

forEachDatabase((database) => {
  it('however much is published, the newest number is found by an index, with the createdAt that Payload adds to the order', async () => {
    expect(await indexesOf(database.opened.payload, publicationsSlug)).toContainEqual(['sequence', 'createdAt'])
  })
})
