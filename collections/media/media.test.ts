import { Forbidden, type Payload, type TypedUser } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { pictureFile, publishStory, uploadPicture } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { as, everyRole } from '../testing/users.js'

const green = (width: number) => sharp({ create: { width, height: width, channels: 3, background: '#3a6' } })
/** A harmless one: Payload itself refuses those in which it finds a script. */
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

/** What an editor is told when it is missing. */
const withoutAlt = { data: { errors: [{ path: 'alt' }] } }

forEachDatabase((database) => {
  let payload: Payload
  let users: Awaited<ReturnType<typeof everyRole>>
  beforeAll(async () => {
    payload = database.opened.payload
    users = await everyRole(payload)
  })

  const upload = (name: string, mimetype: string, data: Buffer) =>
    payload.create({ collection: 'media', data: { alt: 'Et bilde' }, file: { name, mimetype, data, size: data.length } })
  const pictures = async () => (await payload.count({ collection: 'media' })).totalDocs

  describe('a picture', () => {
    it('has a text for those who do not see it, in bokmål, from the first save and after every change', async () => {
      const file = await pictureFile()
      const before = await pictures()
      for (const alt of [undefined, '', '   ']) {
        await expect(payload.create({ collection: 'media', data: { alt }, file }), String(alt)).rejects.toMatchObject(withoutAlt)
      }
      const english = { collection: 'media', locale: 'en', data: { alt: 'A picture' } } as const
      await expect(payload.create({ ...english, file })).rejects.toMatchObject(withoutAlt)
      expect(await pictures()).toBe(before)

      const { id } = await uploadPicture(payload)
      await expect(payload.update({ collection: 'media', id, data: { alt: '' } })).rejects.toMatchObject(withoutAlt)
      await payload.update({ ...english, id })
    })

    it.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be %s', async (format) => {
      const data = await green(20).toFormat(format).toBuffer()
      expect(await upload(`bilde.${format}`, `image/${format}`, data)).toMatchObject({ mimeType: `image/${format}` })
    })

    it.each([
      ['an SVG', 'bilde.svg', 'image/svg+xml', async () => Buffer.from(svg)],
      ['an SVG that calls itself a PNG', 'bilde.png', 'image/png', async () => Buffer.from(svg)],
      ['a GIF', 'bilde.gif', 'image/gif', () => green(20).gif().toBuffer()],
      ['a PDF', 'bilde.pdf', 'application/pdf', async () => Buffer.from('%PDF-1.4\n%%EOF')],
      ['a web page', 'bilde.html', 'text/html', async () => Buffer.from('<!doctype html><p>Hei')],
    ])('is never %s', async (_what, name, type, file) => {
      const before = await pictures()
      await expect(upload(name, type, await file())).rejects.toThrow()
      expect(await pictures()).toBe(before)
    })
  })

  it('a visitor neither uploads, changes nor deletes a picture', async () => {
    const { id } = await uploadPicture(payload)
    const data = { alt: 'Mitt bilde' }
    const media = { collection: 'media', ...as(null) } as const
    await expect(payload.create({ ...media, data, file: await pictureFile() })).rejects.toThrow(Forbidden)
    await expect(payload.update({ ...media, id, data })).rejects.toThrow(Forbidden)
    await expect(payload.delete({ ...media, id })).rejects.toThrow(Forbidden)
  })

  it('a bidragsyter uploads pictures and leaves it to a redaktør to delete them', async () => {
    const deleteAs = (user: TypedUser, id: string | number) => payload.delete({ collection: 'media', id, ...as(user) })
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: 'Et bilde' },
      file: await pictureFile(),
      ...as(users.bidragsyter),
    })
    await expect(deleteAs(users.bidragsyter, id)).rejects.toThrow(Forbidden)
    await deleteAs(users.redaktor, id)
  })

  it('a bidragsyter changes pictures until the public sees them', async () => {
    const { id } = await uploadPicture(payload)
    await payload.update({ collection: 'media', id, data: { alt: 'Bedre beskrevet' }, ...as(users.bidragsyter) })
    await publishStory(payload, { images: [id] })
    const file = await pictureFile()
    for (const change of [{ data: { alt: 'Ødelagt' } }, { data: {}, file }]) {
      await expect(payload.update({ collection: 'media', id, ...change, ...as(users.bidragsyter) })).rejects.toThrow()
      await expect(
        payload.update({ collection: 'media', where: { id: { equals: id } }, ...change, ...as(users.bidragsyter) }),
      ).rejects.toThrow()
    }
    expect(await payload.findByID({ collection: 'media', id })).toMatchObject({ alt: 'Bedre beskrevet' })
    await payload.update({ collection: 'media', id, data: { alt: 'Enda bedre' }, ...as(users.redaktor) })
  })
})
