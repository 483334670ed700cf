import { Forbidden, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { publishStory } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { everyRole, requestOf } from '../testing/users.js'

forEachDatabase((database) => {
  let payload: Payload
  beforeAll(() => {
    payload = database.opened.payload
  })

  it('nobody but an administrator runs, queues or cancels jobs, in a project that says nothing about it', async () => {
    const { administrator, redaktor, bidragsyter } = await everyRole(payload)
    const { jobs } = payload
    for (const user of [bidragsyter, redaktor, administrator]) {
      const asked = { overrideAccess: false, req: await requestOf(payload, user) }
      const operations = {
        queue: () => jobs.queue({ ...asked, task: 'schedulePublish', input: { type: 'publish' } }),
        cancel: () => jobs.cancel({ ...asked, where: { id: { exists: true } } }),
        run: () => jobs.run(asked),
      }
      for (const [name, operation] of Object.entries(operations)) {
        if (user === administrator) await operation()
        else await expect(operation(), `${user.role}: ${name}`).rejects.toThrow(Forbidden)
      }
    }
  })

  describe('a text that is missing', () => {
    const titleIn = async (id: string | number, locale: 'nb' | 'nn' | 'en') =>
      Reflect.get(await payload.findByID({ collection: 'stories', id, locale }), 'title') as unknown

    it('in nynorsk or English is read in bokmål', async () => {
      const { id } = await publishStory(payload, { title: 'Bokmål' })
      expect([await titleIn(id, 'nn'), await titleIn(id, 'en')]).toEqual(['Bokmål', 'Bokmål'])
    })

    it('in nynorsk is not read in English, nor in English in nynorsk', async () => {
      for (const [there, missing] of [
        ['en', 'nn'],
        ['nn', 'en'],
      ] as const) {
        const { id } = await publishStory(payload, { title: 'Bokmål' })
        await payload.update({ collection: 'stories', id, locale: there, data: { title: 'Title' } })
        expect(await titleIn(id, missing)).toBe('Bokmål')
      }
    })
  })

  it('«Publiser» publishes the language that the editor sees, not everybody’s drafts', () => {
    expect(payload.config.localization).toMatchObject({ defaultLocale: 'nb', defaultLocalePublishOption: 'active' })
  })
})
