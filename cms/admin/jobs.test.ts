import { expect, it } from 'vitest'

import { draftStory } from '../../collections/testing/content.js'
import { forEachDatabase } from '../feed/testing/each-database.js'

forEachDatabase((database) => {
  it('a plan whose process crashed is carried out by those that go on, and one that somebody is at is left to them', async () => {
    const { payload } = database.opened
    const { id } = await draftStory(payload)
    const plan = await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', locale: 'nb', doc: { relationTo: 'stories', value: String(id) } },
      waitUntil: new Date(0),
    })
    const takenUp = (at: Date) =>
      payload.db.updateJobs({ id: plan.id, data: { processing: true, updatedAt: at.toISOString() }, returning: false })
    const publishedAfterRun = async () => {
      if (await payload.config.jobs.shouldAutoRun?.(payload)) await payload.jobs.run({ queue: 'default' })
      return Reflect.get(await payload.findByID({ collection: 'stories', id }), '_status') === 'published'
    }

    await takenUp(new Date())
    expect(await publishedAfterRun()).toBe(false)
    await takenUp(new Date(0))
    expect(await publishedAfterRun()).toBe(true)
  })
})
