import { mergeListSearchAndWhere } from 'payload/shared'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { draftStory, pictureFile } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { indexesOf } from '../testing/indexes.js'
import { password } from '../testing/users.js'

type Data = Record<string, unknown>
type Searched = 'strategies' | 'points' | 'areas' | 'tiltak' | 'stories' | 'media' | 'users'

/** What an editor types, and the field of the one document that has it. */
const searches: [Searched, string, string][] = [
  ['strategies', 'title', 'Innovasjonsstrategi'],
  ['strategies', 'vision', 'grønnere'],
  ['strategies', 'goal', 'fornye'],
  ['points', 'statement', 'nysgjerrige'],
  ['points', 'number', '7'],
  ['areas', 'title', 'Folkehelse'],
  ['areas', 'aim', 'friskere'],
  ['tiltak', 'title', 'Robotklipper'],
  ['tiltak', 'description', 'plenene'],
  ['tiltak', 'owner', 'Teknisk'],
  ['stories', 'title', 'Vakttelefonen'],
  ['stories', 'summary', 'raskere'],
  ['media', 'alt', 'bekken'],
  ['media', 'filename', 'sommer'],
  ['media', 'credit', 'Nordmann'],
  ['users', 'name', 'Kari'],
  ['users', 'email', 'hansen'],
]

forEachDatabase((database) => {
  let payload: Payload
  const made: Partial<Record<Searched, string | number>> = {}
  beforeAll(async () => {
    payload = database.opened.payload
    const draft = async (collection: 'strategies' | 'points' | 'areas' | 'tiltak', data: Data) =>
      (await payload.create({ collection, draft: true, data: { _status: 'draft', ...data } })).id
    const other = await draft('strategies', { title: 'En annen', vision: 'Noe annet', goal: 'Noe annet' })
    made.strategies = await draft('strategies', {
      title: 'Innovasjonsstrategi',
      vision: 'Et grønnere Gran',
      goal: 'Vi vil fornye',
    })
    await draft('points', { strategy: other, number: 1, statement: 'Vi i Gran.' })
    made.points = await draft('points', { strategy: other, number: 7, statement: 'Vi i Gran er nysgjerrige.' })
    await draft('areas', { strategy: other, number: 1, title: 'Et annet', aim: 'Noe annet' })
    made.areas = await draft('areas', { strategy: other, number: 2, title: 'Folkehelse', aim: 'Alle blir friskere.' })
    await draft('tiltak', { title: 'Et annet', description: 'Noe annet', owner: 'Kultur' })
    made.tiltak = await draft('tiltak', { title: 'Robotklipper', description: 'Klipper plenene', owner: 'Teknisk drift' })
    await draftStory(payload, { title: 'En annen', summary: 'Noe annet' })
    made.stories = (await draftStory(payload, { title: 'Vakttelefonen', summary: 'Hjelpen kommer raskere' })).id
    const file = await pictureFile()
    await payload.create({ collection: 'media', data: { alt: 'Noe annet', credit: 'En annen' }, file })
    const picture = { alt: 'Barn ved bekken', credit: 'Ola Nordmann' }
    made.media = (await payload.create({ collection: 'media', data: picture, file: { ...file, name: 'sommer-2026.jpg' } })).id
    await payload.create({ collection: 'users', data: { email: 'en@example.no', name: 'En annen', password, role: 'redaktor' } })
    const kari = { email: 'k.hansen@example.no', name: 'Kari', password, role: 'redaktor' }
    made.users = (await payload.create({ collection: 'users', data: kari })).id
  })

  it.each(searches)('an editor who searches in %s finds by %s: «%s»', async (collection, _field, search) => {
    const collectionConfig = payload.config.collections.find(({ slug }) => slug === collection)
    const where = collectionConfig && mergeListSearchAndWhere({ collectionConfig, search })
    const { docs } = await payload.find({ collection, draft: true, where })
    expect(docs.map(({ id }) => id)).toEqual([made[collection]])
  })

  describe('the database does not read everything for', () => {
    it.each([
      ['the points of a strategy in order', 'points', ['strategy', 'number']],
      ['the areas of a strategy in order', 'areas', ['strategy', 'number']],
      ['the tiltak of an area in order', 'tiltak', ['area', 'number']],
      ['the tiltak of a kind that have come so far', 'tiltak', ['kind', 'status']],
      ['the stories that everybody may read, newest first', 'stories', ['audience', 'publishedAt']],
      ['the stories of a kind, newest first', 'stories', ['kind', 'publishedAt']],
    ] as const)('%s', async (_list, collection, fields) => {
      expect(await indexesOf(payload, collection)).toContainEqual(fields)
    })
  })
})
