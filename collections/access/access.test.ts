import { Forbidden, type Payload, type TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { draftStory, publishStory, storyData, uploadPicture } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { as, everyRole, requestOf } from '../testing/users.js'

const now = () => new Date().toISOString()

forEachDatabase((database) => {
  let payload: Payload
  let bidragsyter: TypedUser
  let redaktor: TypedUser
  let administrator: TypedUser

  beforeAll(async () => {
    payload = database.opened.payload
    ;({ administrator, redaktor, bidragsyter } = await everyRole(payload))
  })

  const publicStory = async (id: string | number) =>
    (await payload.find({ collection: 'stories', where: { id: { equals: id } }, ...as(null) })).docs[0]

  describe('a visitor', () => {
    const found = async (options: { draft?: boolean; trash?: boolean } = {}) =>
      (await payload.find({ collection: 'stories', limit: 200, ...options, ...as(null) })).docs.map(({ id }) => id)

    it('reads what is published and public, and nothing else', async () => {
      const story = await publishStory(payload)
      const hidden = [
        await draftStory(payload),
        await publishStory(payload, { audience: 'internal' }),
        await publishStory(payload, { deletedAt: now() }),
      ]
      for (const options of [{}, { draft: true }, { trash: true }, { draft: true, trash: true }]) {
        const ids = await found(options)
        expect(ids).toContain(story.id)
        for (const { id } of hidden) expect(ids).not.toContain(id)
      }
    })

    it('does not read the draft that lies on a published story', async () => {
      const { id } = await publishStory(payload, { title: 'Ferdig' })
      await payload.update({ collection: 'stories', id, draft: true, data: { title: 'Uferdig', _status: 'draft' } })
      for (const draft of [false, true]) {
        const { docs } = await payload.find({ collection: 'stories', where: { id: { equals: id } }, draft, ...as(null) })
        expect(JSON.stringify(docs)).not.toContain('Uferdig')
      }
    })

    it.each(['media', 'users', 'publications'] as const)('reads no %s', async (collection) => {
      if (collection === 'media') await uploadPicture(payload)
      await expect(payload.find({ collection, ...as(null) })).rejects.toThrow()
    })

    it('reads no versions and writes nothing', async () => {
      await expect(payload.findVersions({ collection: 'stories', ...as(null) })).rejects.toThrow()
      await expect(payload.create({ collection: 'stories', draft: true, data: storyData(), ...as(null) })).rejects.toThrow()
      const { id } = await publishStory(payload)
      await expect(payload.update({ collection: 'stories', id, data: { title: 'Mitt' }, ...as(null) })).rejects.toThrow()
      await expect(payload.delete({ collection: 'stories', id, ...as(null) })).rejects.toThrow()
    })
  })

  describe('a bidragsyter', () => {
    it('writes drafts, changes them and throws them away', async () => {
      const { id } = await payload.create({ collection: 'stories', draft: true, data: storyData(), ...as(bidragsyter) })
      await payload.update({ collection: 'stories', id, draft: true, data: { title: 'Bedre' }, ...as(bidragsyter) })
      await payload.update({ collection: 'stories', id, data: { deletedAt: now() }, ...as(bidragsyter) })
      expect((await payload.findByID({ collection: 'stories', id, trash: true, draft: true })).deletedAt).toBeTruthy()
    })

    it('suggests a change to a published story, which the public does not see', async () => {
      const { id } = await publishStory(payload, { title: 'Slik den er' })
      await payload.update({ collection: 'stories', id, draft: true, data: { title: 'Slik den kan bli' }, ...as(bidragsyter) })
      expect(await publicStory(id)).toMatchObject({ title: 'Slik den er' })
      expect(await payload.findByID({ collection: 'stories', id, draft: true })).toMatchObject({ title: 'Slik den kan bli' })
    })

    it('keeps what was typed on a published story, as the admin saves it', async () => {
      const { id } = await publishStory(payload, { title: 'Slik den er' })
      const form = await payload.findByID({ collection: 'stories', id, depth: 0, draft: true, ...as(bidragsyter) })
      for (const title of ['Slik', 'Slik den kan bli']) {
        const data = { ...form, title, deletedAt: null, _status: 'draft' as const }
        await payload.update({ collection: 'stories', id, draft: true, autosave: true, data, ...as(bidragsyter) })
      }
      expect(await payload.findByID({ collection: 'stories', id, draft: true })).toMatchObject({ title: 'Slik den kan bli' })
      expect(await publicStory(id)).toMatchObject({ title: 'Slik den er' })
    })

    it('gets a draft, never something public, from creating', async () => {
      await expect(
        payload.create({ collection: 'stories', data: storyData({ _status: 'published' }), ...as(bidragsyter) }),
      ).rejects.toThrow()
      const { id } = await payload.create({ collection: 'stories', data: storyData(), ...as(bidragsyter) })
      expect(await publicStory(id)).toBeUndefined()
    })

    it('gets a draft from duplicating what is published', async () => {
      const { id } = await publishStory(payload)
      const copy = await payload.duplicate({ collection: 'stories', id, ...as(bidragsyter) })
      expect(await publicStory(copy.id)).toBeUndefined()
    })

    const attempts: [string, (id: string | number) => Promise<unknown>][] = [
      [
        'publish',
        (id) => payload.update({ collection: 'stories', id, data: { title: 'X', _status: 'published' }, ...as(bidragsyter) }),
      ],
      [
        'publish as a draft',
        (id) =>
          payload.update({
            collection: 'stories',
            id,
            draft: true,
            data: { title: 'X', _status: 'published' },
            ...as(bidragsyter),
          }),
      ],
      [
        'change without saying draft',
        (id) => payload.update({ collection: 'stories', id, data: { title: 'X' }, ...as(bidragsyter) }),
      ],
      [
        'publish one language',
        (id) =>
          payload.update({
            collection: 'stories',
            id,
            data: { title: 'X', _status: 'published' },
            publishSpecificLocale: 'en',
            ...as(bidragsyter),
          }),
      ],
      [
        'change one language',
        (id) =>
          payload.update({ collection: 'stories', id, data: { title: 'X' }, publishSpecificLocale: 'en', ...as(bidragsyter) }),
      ],
      [
        'change among others',
        (id) =>
          payload.update({ collection: 'stories', where: { id: { equals: id } }, data: { title: 'X' }, ...as(bidragsyter) }),
      ],
      ['unpublish', (id) => payload.update({ collection: 'stories', id, data: { _status: 'draft' }, ...as(bidragsyter) })],
      [
        'unpublish all languages',
        (id) =>
          payload.update({ collection: 'stories', id, draft: true, data: {}, unpublishAllLocales: true, ...as(bidragsyter) }),
      ],
      [
        'make internal',
        (id) => payload.update({ collection: 'stories', id, data: { audience: 'internal' }, ...as(bidragsyter) }),
      ],
      ['save again', (id) => payload.update({ collection: 'stories', id, data: {}, ...as(bidragsyter) })],
      ['trash', (id) => payload.update({ collection: 'stories', id, data: { deletedAt: now() }, ...as(bidragsyter) })],
      [
        'trash as a draft',
        (id) => payload.update({ collection: 'stories', id, draft: true, data: { deletedAt: now() }, ...as(bidragsyter) }),
      ],
      ['delete', (id) => payload.delete({ collection: 'stories', id, ...as(bidragsyter) })],
      [
        'delete among others',
        (id) => payload.delete({ collection: 'stories', where: { id: { equals: id } }, ...as(bidragsyter) }),
      ],
      [
        'restore an older version',
        async (id) => {
          await payload.update({ collection: 'stories', id, data: { title: 'Slik den var', _status: 'published' } })
          const { docs } = await payload.findVersions({
            collection: 'stories',
            where: { parent: { equals: id } },
            sort: 'createdAt',
          })
          return payload.restoreVersion({ collection: 'stories', id: String(docs[0]?.id), ...as(bidragsyter) })
        },
      ],
      [
        'unpublish on a date',
        async (id) =>
          payload.jobs.queue({
            task: 'schedulePublish',
            input: { type: 'unpublish', doc: { relationTo: 'stories', value: String(id) } },
            overrideAccess: false,
            req: await requestOf(payload, bidragsyter),
          }),
      ],
      [
        'unpublish on a date, as the admin schedules it',
        (id) =>
          payload.jobs.queue({
            task: 'schedulePublish',
            input: {
              type: 'unpublish',
              doc: { relationTo: 'stories', value: String(id) },
              user: { relationTo: 'users', value: bidragsyter.id },
            },
          }),
      ],
      [
        'change among others by what only the draft says',
        async (id) => {
          await payload.update({ collection: 'stories', id, draft: true, data: { title: `Utkast ${id}` } })
          return payload.update({
            collection: 'stories',
            where: { title: { equals: `Utkast ${id}` } },
            data: { deletedAt: now() },
            ...as(bidragsyter),
          })
        },
      ],
      [
        'put a job into the queue by hand',
        () =>
          payload.create({ collection: 'payload-jobs', data: { taskSlug: 'schedulePublish', input: {} }, ...as(bidragsyter) }),
      ],
    ]

    /** What may lie on a published story: nothing, the draft of somebody who suggests a change, and what Payload keeps when a language is published. */
    const above: [string, (id: string | number) => Promise<unknown>][] = [
      ['', async () => undefined],
      [
        ' with a draft on top',
        (id) => payload.update({ collection: 'stories', id, draft: true, data: { _status: 'draft' }, ...as(bidragsyter) }),
      ],
      [
        ' with another language in draft',
        async (id) => {
          await payload.update({ collection: 'stories', id, draft: true, locale: 'en', data: { title: 'Unfinished' } })
          await payload.update({ collection: 'stories', id, publishSpecificLocale: 'nb', data: { _status: 'published' } })
        },
      ],
    ]
    const everyAttempt = attempts.flatMap(([what, attempt]) =>
      above.map(([on, prepare]) => ({ what: what + on, attempt, prepare })),
    )

    it.each(everyAttempt)('cannot reach the public: $what', async ({ attempt, prepare }) => {
      const { id } = await publishStory(payload, { title: 'Slik den var' })
      await prepare(id)
      await attempt(id).catch(() => undefined)
      await payload.jobs.run({ limit: 100 }).catch(() => undefined)
      expect(await publicStory(id)).toMatchObject({ title: 'Slik den var', _status: 'published' })
    })

    it.each(['publishAllLocales', 'unpublishAllLocales'])('is told no when asking for all languages: %s', async (flag) => {
      const { id } = await publishStory(payload)
      const asked = { collection: 'stories', draft: true, data: storyData(), [flag]: true, ...as(bidragsyter) } as const
      await expect(payload.update({ ...asked, id })).rejects.toThrow(Forbidden)
      if (flag === 'publishAllLocales') await expect(payload.create(asked)).rejects.toThrow(Forbidden)
    })

    it('cannot make an own draft public by a restored version or a job', async () => {
      const { id } = await draftStory(payload)
      await payload.update({ collection: 'stories', id, data: { _status: 'published' } })
      await payload.update({ collection: 'stories', id, data: { _status: 'draft' } })
      const { docs } = await payload.findVersions({
        collection: 'stories',
        where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      })
      await expect(
        payload.restoreVersion({ collection: 'stories', id: String(docs[0]?.id), ...as(bidragsyter) }),
      ).rejects.toThrow()
      expect(await publicStory(id)).toBeUndefined()
    })

    it('does not manage users, settings or anybody’s role', async () => {
      await expect(
        payload.create({
          collection: 'users',
          data: { email: 'x@example.no', password: 'x', role: 'administrator' },
          ...as(bidragsyter),
        }),
      ).rejects.toThrow()
      await expect(
        payload.updateGlobal({ slug: 'viigran-settings', data: { municipality: 'Min' }, ...as(bidragsyter) }),
      ).rejects.toThrow()
      await payload.update({
        collection: 'users',
        id: bidragsyter.id,
        data: { name: 'Nytt navn', role: 'administrator' },
        ...as(bidragsyter),
      })
      expect(await payload.findByID({ collection: 'users', id: bidragsyter.id })).toMatchObject({
        name: 'Nytt navn',
        role: 'bidragsyter',
      })
      await expect(
        payload.update({ collection: 'users', id: redaktor.id, data: { name: 'X' }, ...as(bidragsyter) }),
      ).rejects.toThrow()
    })
  })

  describe('a redaktør', () => {
    it('publishes, unpublishes and deletes', async () => {
      const { id } = await payload.create({ collection: 'stories', data: storyData({ _status: 'published' }), ...as(redaktor) })
      expect(await publicStory(id)).toBeDefined()
      await payload.update({ collection: 'stories', id, data: { _status: 'draft' }, ...as(redaktor) })
      expect(await publicStory(id)).toBeUndefined()
      await payload.delete({ collection: 'stories', id, ...as(redaktor) })
    })

    it('does not manage users, nor become an administrator', async () => {
      await payload.update({ collection: 'users', id: redaktor.id, data: { role: 'administrator' }, ...as(redaktor) })
      expect(await payload.findByID({ collection: 'users', id: redaktor.id })).toMatchObject({ role: 'redaktor' })
      await expect(payload.delete({ collection: 'users', id: bidragsyter.id, ...as(redaktor) })).rejects.toThrow()
    })
  })

  describe('an administrator', () => {
    it('manages users', async () => {
      const made = await payload.create({
        collection: 'users',
        data: { email: 'ny@example.no', password: 'et-langt-passord', role: 'redaktor' },
        ...as(administrator),
      })
      expect(made).toMatchObject({ role: 'redaktor' })
      await payload.delete({ collection: 'users', id: made.id, ...as(administrator) })
    })

    it('who is the last one stays', async () => {
      const change = payload.update({
        collection: 'users',
        id: administrator.id,
        data: { role: 'redaktor' },
        ...as(administrator),
      })
      await expect(change).rejects.toThrow()
      await expect(payload.delete({ collection: 'users', id: administrator.id, ...as(administrator) })).rejects.toThrow(
        'minst én administrator',
      )
    })
  })

  it('the public rows are nobody’s to read or write, whatever the role', async () => {
    for (const user of [bidragsyter, redaktor, administrator]) {
      await expect(payload.find({ collection: 'publications', ...as(user) })).rejects.toThrow()
    }
  })
})
