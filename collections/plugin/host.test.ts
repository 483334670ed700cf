import { buildConfig, ValidationError, type CollectionConfig, type Config, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { viigran } from '../index.js'
import { pictureFile, storyData } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { openPlugin } from '../testing/payload.js'
import { contentOf } from '../testing/rows.js'
import { password } from '../testing/users.js'

const asked: string[] = []

/** As Payload's templates begin, with a little more. */
const host: Partial<Config> = {
  collections: [
    {
      slug: 'users',
      auth: { tokenExpiration: 60, useAPIKey: true },
      hooks: { beforeChange: [({ data }) => ({ ...data, department: 'Kultur' })] },
      fields: [
        { name: 'name', type: 'text' },
        { name: 'department', type: 'text' },
      ],
    },
    {
      slug: 'media',
      upload: {
        mimeTypes: ['application/pdf'],
        imageSizes: [
          { name: 'small', width: 7 },
          { name: 'square', width: 9, height: 9 },
        ],
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'alt', type: 'text', required: true },
            { name: 'licence', type: 'text' },
          ],
        },
      ],
    },
    { slug: 'pages', fields: [{ name: 'title', type: 'text', localized: true }] },
  ],
  localization: { locales: ['de', 'en'], defaultLocale: 'de', fallback: false },
  onInit: () => void asked.push('onInit'),
}

describe('a project that has users, media, languages and more of its own', () => {
  forEachDatabase(
    (database) => {
      let payload: Payload
      beforeAll(() => {
        payload = database.opened.payload
      })

      it('keeps what it asks of its users, and gets our rules', async () => {
        const user = { email: 'kari@example.no', name: 'Kari', role: 'bidragsyter' }
        const short = payload.create({ collection: 'users', data: { ...user, password: 'kort' } })
        await expect(short).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } })
        const made = await payload.create({ collection: 'users', data: { ...user, password } })
        expect(made).toMatchObject({ role: 'administrator', title: 'Kari', department: 'Kultur' })
        expect(payload.collections.users?.config.auth).toMatchObject({ useAPIKey: true, maxLoginAttempts: 5 })
      })

      it('keeps what it knows of its pictures, and has no picture without a text in bokmål', async () => {
        const upload = async (locale: 'nb' | 'de') =>
          payload.create({ collection: 'media', locale, data: { alt: 'En bekk', licence: 'CC0' }, file: await pictureFile() })
        await expect(upload('de')).rejects.toMatchObject({ data: { errors: [{ path: 'alt' }] } })
        const picture = await upload('nb')
        expect(picture).toMatchObject({ alt: 'En bekk', licence: 'CC0', mimeType: 'image/jpeg' })
        expect(picture).toMatchObject({ sizes: { small: { width: 480 }, square: { width: 9 } } })
      })

      it('publishes, in bokmål', async () => {
        const data = storyData({ title: 'Ute', _status: 'published' })
        await expect(payload.create({ collection: 'stories', locale: 'de', data })).rejects.toThrow(ValidationError)
        const { id } = await payload.create({ collection: 'stories', locale: 'nb', data })
        expect(await contentOf(payload, 'stories', id)).toMatchObject({ title: { nb: 'Ute' } })
      })

      it('keeps its own collections, languages and beginnings', async () => {
        const page = await payload.create({ collection: 'pages', locale: 'de', data: { title: 'Seite' } })
        expect(page).toMatchObject({ title: 'Seite' })
        expect(payload.config.localization).toMatchObject({ defaultLocale: 'de', localeCodes: ['de', 'en', 'nb', 'nn'] })
        expect(asked).toContain('onInit')
      })

      it('may open its config twice: a plan is guarded once', async () => {
        const guards = () => payload.collections['payload-jobs']?.config.hooks.beforeOperation
        const before = [...(guards() ?? [])]
        await payload.config.onInit?.(payload)
        expect(guards()).toEqual(before)
        expect(before).toHaveLength(1)
      })
    },
    (databaseUri) => openPlugin(databaseUri, {}, host),
  )
})

describe('whoever sets the plugin up is told', () => {
  const { db, secret }: Pick<Config, 'db' | 'secret'> = {
    db: { defaultIDType: 'number', init: () => expect.fail('nothing is opened') },
    secret: 'x',
  }

  it.each([0, 100, 9.5])('that a plakat has not %s points', (points) => {
    expect(() => viigran({ points })).toThrow('1 to 99')
  })

  it('which collection of the project has a name of ours', async () => {
    const stories: CollectionConfig = { slug: 'stories', fields: [{ name: 'text', type: 'text' }] }
    await expect(buildConfig({ db, secret, collections: [stories], plugins: [viigran()] })).rejects.toThrow('«stories»')
  })
})
