import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import { draftStory, publishStory, uploadPicture } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { contentOf, rowOf, stateOf } from '../testing/rows.js'
import { publicationsAgree, republish } from './index.js'

type Id = string | number

async function recordOf(payload: Payload, kind: 'stories' | 'media', id: Id): Promise<Id> {
  return (await rowOf(payload, kind, id))?.record ?? ''
}

/** What a hand in the database, a bug or a crash without transactions can do to the row of a published story. */
const damages: [string, (payload: Payload, record: Id) => Promise<unknown>][] = [
  ['lost', (payload, id) => payload.db.deleteOne({ collection: 'publications', where: { id: { equals: id } } })],
  [
    'withdrawn',
    (payload, id) => payload.db.updateOne({ collection: 'publications', id, data: { state: 'withdrawn', content: null } }),
  ],
  [
    'edited',
    (payload, id) => payload.db.updateOne({ collection: 'publications', id, data: { content: { title: { nb: 'Feil' } } } }),
  ],
  ['out of date', (payload, id) => payload.db.updateOne({ collection: 'publications', id, data: { revision: 'an older one' } })],
]

forEachDatabase((database) => {
  it.each(damages)('a row that was %s is put right', async (_what, damage) => {
    const { payload } = database.opened
    const { id } = await publishStory(payload, { title: 'Riktig' })
    expect(await publicationsAgree(payload)).toBe(true)
    await damage(payload, await recordOf(payload, 'stories', id))
    expect(await publicationsAgree(payload)).toBe(false)
    expect(await republish(payload)).toMatchObject({ published: 1, withdrawn: 0 })
    expect(await contentOf(payload, 'stories', id)).toMatchObject({ title: { nb: 'Riktig' } })
    expect(await publicationsAgree(payload)).toBe(true)
  })

  it('a row whose document is gone, or was never meant to be seen, becomes a tombstone', async () => {
    const { payload } = database.opened
    const published = await publishStory(payload)
    const draft = await draftStory(payload)
    const row = (await rowOf(payload, 'stories', published.id))?.row
    const left = {
      kind: 'stories',
      state: 'published',
      revision: row?.revision,
      content: row?.state === 'published' && row.content,
      sequence: 1,
    }
    const gone = payload.db.defaultIDType === 'number' ? '999999' : '0123456789abcdef01234567'
    for (const document of [String(draft.id), gone, 'never-an-id']) {
      await payload.db.create({ collection: 'publications', data: { ...left, key: `stories/${document}`, document } })
    }
    expect(await publicationsAgree(payload)).toBe(false)
    expect(await republish(payload)).toMatchObject({ published: 0, withdrawn: 3 })
    expect(await stateOf(payload, 'stories', draft.id)).toBe('withdrawn')
    expect(await stateOf(payload, 'stories', gone)).toBe('withdrawn')
    expect(await stateOf(payload, 'stories', published.id)).toBe('published')
    expect(await publicationsAgree(payload)).toBe(true)
  })

  it('everything comes back after all rows were lost, pictures too, and a second time nothing is written', async () => {
    const { payload } = database.opened
    const picture = await uploadPicture(payload)
    await publishStory(payload, { images: [picture.id] })
    await payload.updateGlobal({ slug: 'viigran-settings', data: { municipality: 'Gran kommune' } })
    await payload.db.deleteMany({ collection: 'publications', where: { id: { exists: true } } })
    const { visible, published, withdrawn } = await republish(payload)
    expect({ published, withdrawn }).toEqual({ published: visible, withdrawn: 0 })
    expect(await stateOf(payload, 'media', picture.id)).toBe('published')
    expect(await stateOf(payload, 'settings', 'viigran')).toBe('published')
    expect(await republish(payload)).toEqual({ visible, published: 0, withdrawn: 0 })
  })

  it('reaches everything where there are more documents than fit on a page', async () => {
    const another = await database.openAnother()
    try {
      const { payload } = another
      await payload.create({ collection: 'strategies', data: { title: 'Strategi', _status: 'published' } })
      for (let number = 0; number < 101; number += 1) await publishStory(payload, { title: `Historie ${number}` })
      await payload.db.deleteMany({ collection: 'publications', where: { id: { exists: true } } })
      expect(await republish(payload)).toEqual({ visible: 102, published: 102, withdrawn: 0 })
    } finally {
      await another.close()
    }
  }, 60_000)
})
