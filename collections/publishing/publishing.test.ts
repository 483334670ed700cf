import { ValidationError, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { draftStory, publishStory, storyData } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { as, everyRole } from '../testing/users.js'

type Id = string | number

forEachDatabase((database) => {
  let payload: Payload
  beforeAll(() => {
    payload = database.opened.payload
  })

  const create = (collection: 'tiltak' | 'points' | 'areas' | 'strategies', data: Record<string, unknown>) =>
    payload.create({ collection, data: { _status: 'published', ...data } })
  const edition = async () => (await create('strategies', { title: 'En utgave' })).id
  /** The same number in the same strategy. */
  const fourth = async (strategy?: Id) => ({
    strategy: strategy ?? (await edition()),
    number: 4,
    title: 'Natur',
    aim: 'Vi vil noe.',
    statement: 'Vi i Gran prøver.',
  })
  const paths = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'published',
      (error: unknown) => (error instanceof ValidationError ? error.data.errors : error),
    )
  const named = (...fields: string[]) => fields.map((path) => expect.objectContaining({ path }) as unknown)

  describe('publishing demands', () => {
    it.each(['title', 'nytt', 'nyttig', 'nyttiggjort'])('of a nyskapingshistorie: %s, in Norwegian', async (field) => {
      const errors = await paths(publishStory(payload, { [field]: '   ' }))
      const label = { title: 'Tittel', nytt: 'Nytt', nyttig: 'Nyttig', nyttiggjort: 'Nyttiggjort' }[field]
      expect(errors).toEqual([{ path: field, label, message: 'Må fylles ut på bokmål før du kan publisere.' }])
    })

    it.each(['«…» – !', '🌲'])('of a title that an address can be made of it, not «%s»', async (title) => {
      expect(await paths(publishStory(payload, { title }))).toEqual(named('title'))
      expect(await paths(publishStory(payload, { title: `${title} 1` }))).toBe('published')
    })

    it('no «nytt – nyttig – nyttiggjort» of a sammensatt utfordring', async () => {
      const data = { kind: 'sammensatt-utfordring', nytt: undefined, nyttig: undefined, nyttiggjort: undefined }
      expect(await paths(publishStory(payload, data))).toBe('published')
    })

    it('a lesson of a stopped tiltak', async () => {
      expect(await paths(create('tiltak', { title: 'Et forsøk', status: 'stanset' }))).toEqual(named('lesson'))
      expect(await paths(create('tiltak', { title: 'Et forsøk', status: 'stanset', lesson: 'Spør først.' }))).toBe('published')
    })

    it('an owner and a beginning of an adopted tiltak, and an end after it', async () => {
      const adopted = { title: 'Vedtatt', kind: 'vedtatt' }
      expect(await paths(create('tiltak', adopted))).toEqual(named('owner', 'period.from'))
      const backwards = { from: '2026-05-02T12:00:00.000Z', to: '2026-05-01T12:00:00.000Z' }
      expect(await paths(create('tiltak', { ...adopted, owner: 'Kultur', period: backwards }))).toEqual(named('period.to'))
      expect(await paths(create('tiltak', { ...adopted, owner: 'Kultur', period: { from: backwards.to } }))).toBe('published')
    })

    it.each([
      ['tiltak', 'title'],
      ['areas', 'title'],
      ['areas', 'aim'],
      ['points', 'statement'],
      ['strategies', 'title'],
    ] as const)('of %s: %s', async (collection, field) => {
      expect(await paths(create(collection, { ...(await fourth()), [field]: ' ' }))).toEqual(named(field))
      expect(await paths(create(collection, await fourth()))).toBe('published')
    })

    it('of a strategy that it does not end before it begins', async () => {
      const [first, last] = ['2026-05-01T12:00:00.000Z', '2026-05-02T12:00:00.000Z']
      const lasting = (from: string, to: string) => paths(create('strategies', { title: 'En utgave', period: { from, to } }))
      expect(await lasting(last, first)).toEqual(named('period.to'))
      expect(await lasting(first, last)).toBe('published')
      expect(await lasting(first, first)).toBe('published')
    })

    it.each(['points', 'areas'] as const)(
      'a number that no other of the published %s of the strategy has',
      async (collection) => {
        const data = await fourth()
        const { id } = await create(collection, data)
        expect(await paths(create(collection, data))).toEqual(named('number'))
        expect(await paths(create(collection, await fourth()))).toBe('published')
        expect(await paths(payload.update({ collection, id, data: { title: 'Bedre sagt' } }))).toBe('published')
        await payload.update({ collection, id, data: { _status: 'draft' } })
        expect(await paths(create(collection, data))).toBe('published')
      },
    )

    it('bokmål, also when English is what is published', async () => {
      const { id } = await payload.create({
        collection: 'stories',
        draft: true,
        data: { _status: 'draft', kind: 'sammensatt-utfordring' },
      })
      const publishEnglish = () =>
        payload.update({
          collection: 'stories',
          id,
          locale: 'en',
          data: { title: 'A story', _status: 'published' },
          publishSpecificLocale: 'en',
        })
      expect(await paths(publishEnglish())).toEqual(named('title'))
      await payload.update({
        collection: 'stories',
        id,
        data: { title: 'En historie', _status: 'published' },
        publishSpecificLocale: 'nb',
      })
      expect(await paths(publishEnglish())).toBe('published')
    })

    it('nothing of a draft', async () => {
      await payload.create({ collection: 'stories', draft: true, data: { _status: 'draft', kind: 'nyskapingshistorie' } })
    })

    it('safe addresses of channels', async () => {
      for (const address of ['javascript:alert(1)', 'data:text/html,x', 'https://user@gran.no', 'gran']) {
        expect(
          await paths(create('strategies', { title: 'U', channels: [{ kind: 'nettsted', name: 'N', address }] })),
          address,
        ).not.toBe('published')
      }
      for (const address of ['www.gran.kommune.no/viigran', 'viigran@gran.kommune.no', 'https://gran.kommune.no']) {
        expect(
          await paths(create('strategies', { title: 'U', channels: [{ kind: 'nettsted', name: 'N', address }] })),
          address,
        ).toBe('published')
      }
    })
  })

  describe('an address', () => {
    const slugOf = async (id: Id) =>
      Reflect.get(await payload.findByID({ collection: 'stories', id, draft: true, trash: true }), 'slug') as unknown

    it('is made of the title, with æ, ø and å as Norwegians write them without', async () => {
      const { id } = await publishStory(payload, { title: 'Blåbær på Øya: «ÆØÅ»!' })
      expect(await slugOf(id)).toBe('blabaer-pa-oya-aeoa')
    })

    it('is nobody else’s, not even of one in the trash or of a copy', async () => {
      const title = 'Samme navn'
      const first = await publishStory(payload, { title })
      await payload.update({ collection: 'stories', id: first.id, data: { deletedAt: new Date().toISOString() } })
      const second = await publishStory(payload, { title })
      const copy = await payload.duplicate({ collection: 'stories', id: second.id })
      expect([await slugOf(first.id), await slugOf(second.id), await slugOf(copy.id)]).toEqual([
        'samme-navn',
        'samme-navn-2',
        'samme-navn-3',
      ])
    })

    it('and a first publication of its own has a copy', async () => {
      const copy = await payload.duplicate({ collection: 'stories', id: (await publishStory(payload)).id, draft: true })
      expect(copy).toMatchObject({ publishedAt: null })
    })

    it('follows the title until it is published, and never after', async () => {
      const { id } = await draftStory(payload, { title: 'Arbeidstittel' })
      await payload.update({ collection: 'stories', id, draft: true, data: { title: 'Endelig tittel' } })
      expect(await slugOf(id)).toBe('endelig-tittel')
      await payload.update({ collection: 'stories', id, data: storyData({ title: 'Endelig tittel', _status: 'published' }) })
      await payload.update({ collection: 'stories', id, data: { title: 'En annen tittel', slug: 'mitt-valg' } })
      await payload.update({ collection: 'stories', id, data: { _status: 'draft' } })
      await payload.update({ collection: 'stories', id, data: { title: 'Enda en', _status: 'published' } })
      expect(await slugOf(id)).toBe('endelig-tittel')
    })

    it('and the day of publication outlive an older version that is restored', async () => {
      const { id } = await draftStory(payload, { title: 'Før' })
      const { docs } = await payload.findVersions({ collection: 'stories', where: { parent: { equals: id } } })
      const published = await payload.update({
        collection: 'stories',
        id,
        data: storyData({ title: 'Etter', _status: 'published' }),
      })
      await payload.restoreVersion({ collection: 'stories', id: String(docs[0]?.id), draft: true })
      expect(await payload.findByID({ collection: 'stories', id, draft: true })).toMatchObject({
        slug: 'etter',
        publishedAt: Reflect.get(published, 'publishedAt') as unknown,
      })
    })
  })

  describe('a draft', () => {
    it.each(['stories', 'tiltak', 'areas'] as const)(
      'of %s needs no title, and there may be many without one',
      async (collection) => {
        const strategy = await payload.create({ collection: 'strategies', draft: true, data: { _status: 'draft' } })
        const data = { _status: 'draft', ...(collection === 'areas' && { strategy: strategy.id, number: 9 }) }
        const made = [
          await payload.create({ collection, draft: true, data }),
          await payload.create({ collection, draft: true, data }),
          await payload.create({ collection, draft: true, locale: 'en', data: { ...data, title: 'Only in English' } }),
        ]
        expect(new Set(made.map(({ id }) => id)).size).toBe(3)
      },
    )
  })

  describe('after publishing one language, the admin says', () => {
    const publish = (id: Id, locale: 'nb' | 'en' = 'nb') =>
      payload.update({ collection: 'stories', id, data: { _status: 'published' }, publishSpecificLocale: locale })
    const status = async (id: Id): Promise<unknown> =>
      (await payload.findByID({ collection: 'stories', id, draft: true }))._status

    it('published, when there is nothing else to publish', async () => {
      const { id } = await draftStory(payload, { gains: ['kvalitet'], summary: 'Bedre' })
      await publish(id)
      expect(await status(id)).toBe('published')
      await payload.update({ collection: 'stories', id, draft: true, data: { title: 'Endret' } })
      expect(await status(id)).toBe('draft')
      await publish(id)
      expect(await status(id)).toBe('published')
    })

    it('changed, as long as another language is unpublished, and what it says is kept', async () => {
      const { id } = await draftStory(payload)
      await payload.update({ collection: 'stories', id, draft: true, locale: 'en', data: { title: 'Unfinished' } })
      await publish(id)
      expect(await status(id)).toBe('draft')
      expect(await payload.findByID({ collection: 'stories', id, draft: true, locale: 'en' })).toMatchObject({
        title: 'Unfinished',
      })
      const visible = await payload.findByID({ collection: 'stories', id, locale: 'en', fallbackLocale: false })
      expect(visible.title ?? null).toBeNull()
      await publish(id, 'en')
      expect(await status(id)).toBe('published')
    })
  })

  it('the day of the first publication is what happened, not what an editor says', async () => {
    const redaktor = as((await everyRole(payload)).redaktor)
    const [publishedAt, stories] = ['2001-01-01T00:00:00.000Z', 'stories' as const]
    const data = { publishedAt, _status: 'published' } as const
    const created = await payload.create({ collection: stories, data: storyData(data), ...redaktor })
    expect(created).toMatchObject({ publishedAt: expect.not.stringContaining('2001') as unknown })
    const updated = await payload.update({ collection: stories, id: created.id, data, ...redaktor })
    expect(updated).toHaveProperty('publishedAt', Reflect.get(created, 'publishedAt'))

    const draft = await payload.create({ collection: stories, draft: true, data: storyData({ publishedAt }), ...redaktor })
    expect(draft).toMatchObject({ publishedAt: null })
    const saved = await payload.update({ collection: stories, id: draft.id, draft: true, data: { publishedAt }, ...redaktor })
    expect(saved).toMatchObject({ publishedAt: null })
  })
})
