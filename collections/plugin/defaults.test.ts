import { Forbidden, type Payload, type TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { draftStory, publishStory } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { everyRole, requestOf } from '../testing/users.js'

forEachDatabase((database) => {
  let payload: Payload
  let users: Awaited<ReturnType<typeof everyRole>>
  beforeAll(async () => {
    payload = database.opened.payload
    users = await everyRole(payload)
  })

  it('nobody but an administrator runs, queues or cancels jobs, in a project that says nothing about it', async () => {
    const { administrator, redaktor, bidragsyter } = users
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

  it('a bidragsyter cannot call off what a redaktør has planned', async () => {
    const { redaktor, bidragsyter } = users
    const { id } = await draftStory(payload)
    const job = await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'stories', value: String(id) } },
      waitUntil: new Date(Date.now() + 3_600_000),
    })
    // As the admin's own server function does it: with the user, and access overridden.
    const callOff = (user: TypedUser) =>
      payload.delete({ collection: 'payload-jobs', where: { id: { equals: job.id } }, overrideAccess: true, user })
    await expect(callOff(bidragsyter)).rejects.toThrow()
    expect((await callOff(redaktor)).docs).toHaveLength(1)
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
