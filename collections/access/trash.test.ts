import { Forbidden, type Payload, type TypedUser } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { draftStory, publishStory } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { as, everyRole } from '../testing/users.js'

const now = () => new Date().toISOString()

forEachDatabase((database) => {
  let payload: Payload
  let bidragsyter: TypedUser
  beforeAll(async () => {
    payload = database.opened.payload
    ;({ bidragsyter } = await everyRole(payload))
  })

  it('a bidragsyter puts a draft into the trash and takes it back, and deletes nobody’s work for good', async () => {
    const { id } = await draftStory(payload)
    const change = { collection: 'stories', id, trash: true, ...as(bidragsyter) } as const
    await expect(payload.delete(change)).rejects.toThrow(Forbidden)
    await payload.update({ ...change, data: { deletedAt: now() } })
    await expect(payload.delete(change)).rejects.toThrow(Forbidden)
    await payload.update({ ...change, data: { deletedAt: null } })
    expect((await payload.findByID({ collection: 'stories', id, draft: true })).deletedAt ?? null).toBeNull()
  })

  it('a bidragsyter does not bring a published story back from the trash by saving a draft', async () => {
    const { id } = await publishStory(payload, { deletedAt: now() })
    const back = { collection: 'stories', id, draft: true, trash: true, data: { deletedAt: null }, ...as(bidragsyter) } as const
    await expect(payload.update(back)).rejects.toThrow(Forbidden)
  })
})
