import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { publishStory } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { everyRole } from '../testing/users.js'

forEachDatabase((database) => {
  let payload: Payload
  let users: Awaited<ReturnType<typeof everyRole>>
  beforeAll(async () => {
    payload = database.opened.payload
    users = await everyRole(payload)
    await publishStory(payload)
  })

  /** As the REST API passes a question on. */
  async function ask(query: Record<string, string>, user?: (typeof users)['bidragsyter']) {
    const req = await createLocalReq({ ...(user && { user }), req: { payloadAPI: 'REST', query } }, payload)
    return payload.find({ collection: 'stories', overrideAccess: false, req })
  }

  it.each<Record<string, string>>([
    { limit: '-1', page: 'abc' },
    { limit: '0' },
    { limit: '101' },
    { limit: '1e3' },
    { pagination: 'false' },
    { depth: '3' },
    { depth: '-1' },
    { page: '0' },
    { page: '1.5' },
  ])('nobody outside gets everything at once, or keeps the database busy, by asking %j', async (query) => {
    await expect(ask(query)).rejects.toMatchObject({ status: 400, isPublic: true })
    expect(await ask(query, users.bidragsyter)).toHaveProperty('docs')
  })

  it.each<Record<string, string>>([{}, { limit: '100', page: '1', depth: '2' }, { limit: '1', pagination: 'false' }])(
    'whoever asks for little gets it: %j',
    async (query) => {
      expect((await ask(query)).docs).toHaveLength(1)
    },
  )
})
