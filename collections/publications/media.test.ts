import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import { draftStory, pictureFile, publishStory, uploadPicture } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { contentOf, rowOf, stateOf } from '../testing/rows.js'
import { publicationsAgree } from './index.js'

type Id = string | number
const stories = 'stories'

/** What a story that shows a picture, published with it, may come to, and what the public sees of the picture then. */
const changes: [string, (payload: Payload, story: Id, picture: Id) => Promise<unknown>, 'published' | 'withdrawn'][] = [
  ['is unpublished', (payload, id) => payload.update({ collection: stories, id, data: { _status: 'draft' } }), 'withdrawn'],
  ['becomes internal', (payload, id) => payload.update({ collection: stories, id, data: { audience: 'internal' } }), 'withdrawn'],
  ['drops the picture', (payload, id) => payload.update({ collection: stories, id, data: { images: [] } }), 'withdrawn'],
  [
    'drops it in a draft',
    (payload, id) => payload.update({ collection: stories, id, draft: true, data: { images: [], _status: 'draft' } }),
    'published',
  ],
  [
    'goes to the trash',
    (payload, id) => payload.update({ collection: stories, id, data: { deletedAt: new Date().toISOString() } }),
    'withdrawn',
  ],
  ['is deleted', (payload, id) => payload.delete({ collection: stories, id }), 'withdrawn'],
  [
    'is deleted while another shows it',
    async (payload, id, picture) => {
      await publishStory(payload, { images: [picture] })
      await payload.delete({ collection: stories, id })
    },
    'published',
  ],
  ['loses the picture from the library', (payload, _story, id) => payload.delete({ collection: 'media', id }), 'withdrawn'],
]

forEachDatabase((database) => {
  it.each(changes)('the picture of a story that %s', async (_what, change, state) => {
    const { payload } = database.opened
    const picture = await uploadPicture(payload)
    const story = await publishStory(payload, { images: [picture.id] })
    expect(await stateOf(payload, 'media', picture.id)).toBe('published')
    await change(payload, story.id, picture.id)
    expect(await stateOf(payload, 'media', picture.id)).toBe(state)
    expect(await publicationsAgree(payload)).toBe(true)
  })

  it('a picture that nothing public shows stays inside', async () => {
    const { payload } = database.opened
    const picture = await uploadPicture(payload)
    await draftStory(payload, { images: [picture.id] })
    await publishStory(payload, { images: [picture.id], audience: 'internal' })
    expect(await stateOf(payload, 'media', picture.id)).toBe('withdrawn')
  })

  it('its sizes are named, narrowest first, and the original is not: it may tell where it was taken', async () => {
    const { payload, mediaDirectory } = database.opened
    const picture = await uploadPicture(payload, 'Et grønt felt')
    await publishStory(payload, { images: [picture.id] })
    const content = await contentOf(payload, 'media', picture.id)
    expect(content).toMatchObject({
      alt: { nb: 'Et grønt felt' },
      credit: null,
      focal: { x: 50, y: 50 },
      files: [
        { width: 480, height: 320, type: 'image/webp' },
        { width: 960, height: 640, type: 'image/webp' },
        { width: 1200, height: 800, type: 'image/webp' },
      ],
    })
    const names = (Array.isArray(content.files) ? content.files : []).map(({ filename }: { filename: string }) => filename)
    expect(names).not.toContain(picture.filename)
    expect(names.every((name) => existsSync(join(mediaDirectory, name)))).toBe(true)
  })

  it('a picture that is changed is changed in public: text, focal point, file', async () => {
    const { payload } = database.opened
    const { id } = await uploadPicture(payload)
    await publishStory(payload, { images: [id] })
    const before = await contentOf(payload, 'media', id)
    await payload.update({ collection: 'media', id, data: { alt: 'Bedre beskrevet' } })
    await payload.update({ collection: 'media', id, locale: 'en', data: { alt: 'Described' } })
    await payload.update({ collection: 'media', id, data: { focalX: 10, focalY: 20 } })
    expect(await contentOf(payload, 'media', id)).toMatchObject({
      alt: { nb: 'Bedre beskrevet', en: 'Described' },
      focal: { x: 10, y: 20 },
      files: before.files,
    })
    await payload.update({ collection: 'media', id, data: {}, file: await pictureFile({ width: 600 }) })
    const after = await contentOf(payload, 'media', id)
    expect(after.files).toMatchObject([{ width: 480 }, { width: 600 }])
    expect(await publicationsAgree(payload)).toBe(true)
  })

  it('stories published or unpublished in one go may share a picture', async () => {
    const { payload } = database.opened
    const picture = await uploadPicture(payload)
    // As if the picture was there before the rows were.
    await payload.db.deleteOne({ collection: 'publications', where: { key: { equals: `media/${picture.id}` } } })
    const drafts = [await draftStory(payload), await draftStory(payload), await draftStory(payload)]
    const where = { id: { in: drafts.map(({ id }) => id) } }
    const published = await payload.update({ collection: stories, where, data: { images: [picture.id], _status: 'published' } })
    expect(published.errors).toEqual([])
    expect(await stateOf(payload, 'media', picture.id)).toBe('published')
    await payload.update({ collection: stories, where, data: { _status: 'draft' } })
    expect(await stateOf(payload, 'media', picture.id)).toBe('withdrawn')
    expect(await publicationsAgree(payload)).toBe(true)
  })

  it('a story that is changed leaves the rows of its pictures alone', async () => {
    const { payload } = database.opened
    const picture = await uploadPicture(payload)
    const { id } = await publishStory(payload, { images: [picture.id] })
    const before = await rowOf(payload, 'media', picture.id)
    await payload.update({ collection: stories, id, data: { title: 'Ny tittel', _status: 'published' } })
    expect(await rowOf(payload, 'media', picture.id)).toEqual(before)
  })

  const rivals: [string, (payload: Payload, story: Id, picture: Id) => Promise<unknown>][] = [
    ['takes it back', (payload, id) => payload.update({ collection: stories, id, data: { _status: 'draft' } })],
    ['describes it', (payload, _story, id) => payload.update({ collection: 'media', id, data: { alt: 'Beskrevet' } })],
  ]
  it.each(rivals)('an editor who shows a picture while another %s does not leave it wrong', async (_what, rival) => {
    const { payload } = database.opened
    const picture = await uploadPicture(payload)
    const shown = await publishStory(payload, { images: [picture.id] })
    const waiting = await draftStory(payload, { images: [picture.id] })
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    await payload.update({ collection: stories, id: waiting.id, data: { _status: 'published' }, req: { transactionID } })
    const other = Promise.allSettled([rival(payload, shown.id, picture.id)])
    // SQLite lets the other one wait. MongoDB lets both work side by side.
    if (database.name === 'MongoDB') await other
    await payload.db.commitTransaction(transactionID ?? '')
    await other
    expect(await stateOf(payload, 'media', picture.id)).toBe('published')
    expect(await publicationsAgree(payload)).toBe(true)
  })

  it('a picture may be shown for the first time by two stories at once', async () => {
    const { payload } = database.opened
    const picture = await uploadPicture(payload)
    const done = await Promise.allSettled([
      publishStory(payload, { images: [picture.id] }),
      publishStory(payload, { images: [picture.id] }),
    ])
    expect(done.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await stateOf(payload, 'media', picture.id)).toBe('published')
    expect(await publicationsAgree(payload)).toBe(true)
  })
})
