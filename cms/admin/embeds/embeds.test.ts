import { Forbidden, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { draftStory, publishStory } from '../../../collections/testing/content.js'
import { as, everyRole } from '../../../collections/testing/users.js'
import { forEachDatabase } from '../../feed/testing/each-database.js'

forEachDatabase((database) => {
  let payload: Payload
  let users: Awaited<ReturnType<typeof everyRole>>
  beforeAll(async () => {
    payload = database.opened.payload
    users = await everyRole(payload)
  })

  const data = { title: 'Plakaten på forsiden', element: 'plakat', locale: 'nb', theme: 'page', headingLevel: 2 }
  const make = (changes: object, user = users.bidragsyter) =>
    payload.create({ collection: 'embeds', data: { ...data, ...changes }, ...as(user) })
  const refused = (path: string, message?: string) => ({ data: { errors: [{ path, ...(message && { message }) }] } })

  it('whoever writes may make an embed, rename it and find it by its name; a redaktør deletes it, and nobody outside sees it', async () => {
    const { id } = await make({})
    await payload.update({ collection: 'embeds', id, data: { title: 'Plakaten for skolene' }, ...as(users.bidragsyter) })
    const find = (user: typeof users.bidragsyter | null) =>
      payload.find({ collection: 'embeds', where: { title: { contains: 'skolene' } }, ...as(user) })
    expect((await find(users.bidragsyter)).docs).toMatchObject([{ id, element: 'plakat' }])
    await expect(find(null)).rejects.toThrow(Forbidden)
    await expect(payload.create({ collection: 'embeds', data, ...as(null) })).rejects.toThrow(Forbidden)
    await expect(payload.delete({ collection: 'embeds', id, ...as(users.bidragsyter) })).rejects.toThrow(Forbidden)
    await payload.delete({ collection: 'embeds', id, ...as(users.redaktor) })
  })

  it('what is chosen is something that readers can see', async () => {
    const [open, draft, internal] = [
      await publishStory(payload),
      await draftStory(payload),
      await publishStory(payload, { audience: 'internal' }),
    ]
    expect(await make({ element: 'story', story: open.id })).toMatchObject({ element: 'story' })
    for (const story of [draft.id, internal.id]) {
      await expect(make({ element: 'story', story })).rejects.toMatchObject(refused('story'))
    }
    await expect(make({ element: 'story' })).rejects.toMatchObject(refused('story'))
    await expect(make({ element: 'point' })).rejects.toMatchObject(refused('point', 'Velg punktet som skal vises.'))
  })

  it('a colour that cannot be read is refused, and says which way to go', async () => {
    for (const [theme, accent, message] of [
      ['light', '#ffee00', 'Fargen er for lys til å leses på lys bakgrunn. Velg en mørkere.'],
      ['dark', '#222222', 'Fargen er for mørk til å leses på mørk bakgrunn. Velg en lysere.'],
      ['light', 'grønn', 'Skriv fargen som # og seks tegn, for eksempel #1b4d38.'],
    ]) {
      await expect(make({ theme, accent })).rejects.toMatchObject(refused('accent', message))
    }
    expect(await make({ theme: 'light', accent: '#0b4f8a' })).toMatchObject({ accent: '#0b4f8a' })
  })

  it('half a heading level is refused, and so are none and more than there are', async () => {
    for (const headingLevel of [2.5, 7, null])
      await expect(make({ headingLevel })).rejects.toMatchObject(refused('headingLevel', 'Skriv et helt tall fra 1 til 6.'))
  })
})
