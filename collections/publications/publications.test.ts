import type { Payload } from 'payload'
import { expect, it, vi } from 'vitest'

import { forEachDatabase } from '../testing/each-database.js'
import { draftStory, publishStory, storyData } from '../testing/content.js'
import { contentOf, rowOf, stateOf } from '../testing/rows.js'
import { publicationsAgree, republish } from './index.js'

type Id = string | number
const stories = 'stories'

/** Everything that editors can do to a story that is out, and what the public sees of it afterwards. */
const changes: [string, (payload: Payload, id: Id) => Promise<unknown>, 'published' | 'withdrawn'][] = [
  ['is unpublished', (payload, id) => payload.update({ collection: stories, id, data: { _status: 'draft' } }), 'withdrawn'],
  ['becomes internal', (payload, id) => payload.update({ collection: stories, id, data: { audience: 'internal' } }), 'withdrawn'],
  [
    'becomes internal in a draft only',
    (payload, id) => payload.update({ collection: stories, id, draft: true, data: { audience: 'internal', _status: 'draft' } }),
    'published',
  ],
  [
    'goes to the trash',
    (payload, id) => payload.update({ collection: stories, id, data: { deletedAt: new Date().toISOString() } }),
    'withdrawn',
  ],
  ['is deleted', (payload, id) => payload.delete({ collection: stories, id }), 'withdrawn'],
  ['is deleted among others', (payload, id) => payload.delete({ collection: stories, where: { id: { in: [id] } } }), 'withdrawn'],
  [
    'is unpublished among others',
    (payload, id) => payload.update({ collection: stories, where: { id: { in: [id] } }, data: { _status: 'draft' } }),
    'withdrawn',
  ],
  [
    'is unpublished on a date',
    async (payload, id) => {
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'unpublish', doc: { relationTo: stories, value: String(id) } },
      })
      await payload.jobs.run({ limit: 100 })
    },
    'withdrawn',
  ],
  ['is saved again', (payload, id) => payload.update({ collection: stories, id, data: { _status: 'published' } }), 'published'],
]

/** Everything that makes a story public that was not. */
const returns: [string, (payload: Payload, id: Id) => Promise<unknown>][] = [
  ['is published', (payload, id) => payload.update({ collection: stories, id, data: { _status: 'published' } })],
  [
    'is published among others',
    (payload, id) => payload.update({ collection: stories, where: { id: { in: [id] } }, data: { _status: 'published' } }),
  ],
  [
    'is published on a date',
    async (payload, id) => {
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: stories, value: String(id) } },
      })
      await payload.jobs.run({ limit: 100 })
    },
  ],
]

forEachDatabase((database) => {
  it.each(changes)('a published story that %s', async (_what, change, state) => {
    const { payload } = database.opened
    const { id } = await publishStory(payload)
    await change(payload, id)
    expect(await stateOf(payload, stories, id)).toBe(state)
    expect(await publicationsAgree(payload)).toBe(true)
  })

  it.each(returns)('a draft gets out when it %s', async (_what, change) => {
    const { payload } = database.opened
    const { id } = await draftStory(payload)
    expect(await stateOf(payload, stories, id)).toBe(null)
    await change(payload, id)
    expect(await stateOf(payload, stories, id)).toBe('published')
  })

  it('a story that comes back from the trash is seen as it was left', async () => {
    const { payload } = database.opened
    const { id } = await publishStory(payload)
    await payload.update({ collection: stories, id, data: { deletedAt: new Date().toISOString() } })
    await payload.update({ collection: stories, id, trash: true, data: { deletedAt: null } })
    expect(await publicationsAgree(payload)).toBe(true)
    await payload.update({ collection: stories, id, data: { _status: 'published' } })
    expect(await stateOf(payload, stories, id)).toBe('published')
  })

  it('a story that was internal from the start never has a row', async () => {
    const { payload } = database.opened
    const { id } = await publishStory(payload, { audience: 'internal' })
    expect(await stateOf(payload, stories, id)).toBe(null)
  })

  it('an editor at work changes nothing in public, not even who is signed in', async () => {
    const { payload } = database.opened
    const user = await payload.create({
      collection: 'users',
      data: { email: `redaktor-${Date.now()}@example.no`, password: 'a long password', role: 'redaktor', name: 'Redaktør' },
    })
    const signedIn = { user: { ...user, collection: 'users' as const }, overrideAccess: false }
    const { id } = await publishStory(payload)
    const before = await rowOf(payload, stories, id)
    const unfinished = {
      ...signedIn,
      collection: stories,
      id,
      draft: true,
      data: { title: 'Halvferdig', _status: 'draft' },
    } as const
    await payload.update({ ...unfinished, autosave: true })
    await payload.update(unfinished)
    expect(await rowOf(payload, stories, id)).toEqual(before)
    const draft = await payload.create({ ...signedIn, collection: stories, draft: true, data: storyData({ _status: 'draft' }) })
    expect(await stateOf(payload, stories, draft.id)).toBe(null)
  })

  it('a row follows what is published, and its sequence grows', async () => {
    const { payload } = database.opened
    const { id } = await publishStory(payload, { title: 'Først' })
    const before = await rowOf(payload, stories, id)
    await payload.update({ collection: stories, id, data: { title: 'Så', _status: 'published' } })
    const after = await rowOf(payload, stories, id)
    expect(after?.row).toMatchObject({ content: { title: { nb: 'Så' } } })
    expect(after?.row.revision).not.toBe(before?.row.revision)
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity)
  })

  it('publishing one language leaves the draft of another where it is', async () => {
    const { payload } = database.opened
    const { id } = await publishStory(payload, { title: 'Bokmål' })
    await payload.update({ collection: stories, id, draft: true, data: { title: 'Uferdig bokmål', _status: 'draft' } })
    await payload.update({
      collection: stories,
      id,
      locale: 'en',
      publishSpecificLocale: 'en',
      data: { title: 'English', _status: 'published' },
    })
    expect(await contentOf(payload, stories, id)).toMatchObject({ title: { nb: 'Bokmål', en: 'English' }, summary: {} })
  })

  it('restoring an older version restores what the public sees', async () => {
    const { payload } = database.opened
    const { id } = await publishStory(payload, { title: 'Gammel' })
    await payload.update({ collection: stories, id, data: { title: 'Ny', _status: 'published' } })
    const { docs } = await payload.findVersions({ collection: stories, where: { parent: { equals: id } }, sort: 'createdAt' })
    await payload.restoreVersion({ collection: stories, id: docs[0]?.id ?? '' })
    expect(await contentOf(payload, stories, id)).toMatchObject({ title: { nb: 'Gammel' } })
  })

  it('a story whose links are deleted says the same as its document', async () => {
    const { payload } = database.opened
    const strategy = await payload.create({ collection: 'strategies', data: { title: 'Strategi', _status: 'published' } })
    const point = await payload.create({
      collection: 'points',
      data: { number: 1, strategy: strategy.id, statement: 'Vi i Gran', _status: 'published' },
    })
    await publishStory(payload, { points: [point.id] })
    await payload.delete({ collection: 'points', id: point.id })
    expect(await publicationsAgree(payload)).toBe(true)
  })

  it('nothing remains of a transaction that was rolled back', async () => {
    const { payload } = database.opened
    const { id } = await publishStory(payload, { title: 'Blir' })
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    const req = { transactionID }
    const lost = await publishStory(payload, {}, req)
    await payload.update({ collection: stories, id, data: { title: 'Angret', _status: 'published' }, req })
    await payload.db.rollbackTransaction(transactionID ?? '')
    expect(await stateOf(payload, stories, lost.id)).toBe(null)
    expect(await contentOf(payload, stories, id)).toMatchObject({ title: { nb: 'Blir' } })
  })

  it('a document that somebody spoilt by hand is withdrawn, named in the log, and holds nobody else back', async () => {
    const { payload } = database.opened
    const { id } = await publishStory(payload)
    await payload.db.updateOne({ collection: stories, id, data: { publishedAt: null } })
    const logged = vi.spyOn(payload.logger, 'error').mockReturnValue()
    await republish(payload)
    expect(await stateOf(payload, stories, id)).toBe('withdrawn')
    expect(JSON.stringify(logged.mock.calls)).toContain(`stories/${id}`)
    logged.mockRestore()

    const other = await publishStory(payload)
    expect(await stateOf(payload, stories, other.id)).toBe('published')
    await payload.delete({ collection: stories, id })
  })

  it('the settings are public once they are saved', async () => {
    const { payload } = database.opened
    const strategy = await payload.create({ collection: 'strategies', data: { title: 'Strategi', _status: 'published' } })
    const privacyStatement = 'https://gran.kommune.no/personvern'
    const data = { municipality: 'Gran kommune', currentStrategy: strategy.id, privacyStatement }
    await payload.updateGlobal({ slug: 'viigran-settings', data })
    expect(await contentOf(payload, 'settings', 'viigran')).toMatchObject({
      municipality: 'Gran kommune',
      currentStrategy: String(strategy.id),
      accessibilityStatement: null,
      privacyStatement,
    })
  })
})
