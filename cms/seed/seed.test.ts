import { readdir } from 'node:fs/promises'

import type { CollectionSlug, Payload } from 'payload'
import { describe, expect, inject, test, vi } from 'vitest'
import { z } from 'zod'

import { areas, points, strategy } from '../content/index.js'
import { forEachDatabase } from '../feed/testing/each-database.js'
import { startStandalone } from '../feed/testing/mongod.js'
import { openNew } from '../feed/testing/payload.js'
import {
  publishedAreaSchema,
  publishedMediaSchema,
  publishedPointSchema,
  publishedSettingsSchema,
  publishedStorySchema,
  publishedStrategySchema,
  publishedTiltakSchema,
} from '../../collections/publications/shape/index.js'
import { addSamples, removeSamples, seed } from './index.js'

vi.setConfig({ testTimeout: 60_000 })

const kinds = ['strategies', 'points', 'areas', 'tiltak', 'stories', 'media'] as const

/** What the anonymous sees of a kind, as the publications have it. */
async function published<Content extends z.ZodType>(payload: Payload, kind: string, content: Content) {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { kind: { equals: kind }, state: { equals: 'published' } },
    pagination: false,
  })
  return z.array(z.object({ document: z.string(), content })).parse(docs)
}

async function counts(payload: Payload) {
  const count = async (collection: CollectionSlug) => (await payload.count({ collection, trash: true })).totalDocs
  return Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await count(kind)] as const)))
}

/** Everything that there is, versions and dates included. */
async function everything(payload: Payload) {
  const all = async (collection: CollectionSlug) =>
    (await payload.find({ collection, pagination: false, depth: 0, trash: true, locale: 'all' })).docs
  const versions = async (collection: CollectionSlug) => (await payload.countVersions({ collection })).totalDocs
  return {
    documents: await Promise.all([...kinds, 'publications' as const].map(all)),
    versions: await Promise.all(kinds.filter((kind) => kind !== 'media').map(versions)),
    settings: await payload.findGlobal({ slug: 'viigran-settings', depth: 0 }),
  }
}

const one = async (payload: Payload, collection: CollectionSlug, number: number) => {
  const { docs } = await payload.find({ collection, where: { number: { equals: number } }, limit: 1, depth: 0, draft: true })
  const [document] = docs
  if (document === undefined) throw new Error(`no ${collection} ${number}`)
  return document
}

forEachDatabase((database) => {
  test('fills in the whole strategy, published in bokmål', async () => {
    const { payload } = database.opened
    expect(await seed(payload)).toEqual({ sown: 53 })
    expect(await counts(payload)).toEqual({ strategies: 1, points: 10, areas: 10, tiltak: 32, stories: 0, media: 0 })

    const [edition] = await published(payload, 'strategies', publishedStrategySchema)
    expect(edition?.content).toMatchObject({
      title: { nb: strategy.title },
      period: { from: null, to: null },
      goal: { nb: strategy.goal },
      levels: strategy.levels.map((nb) => ({ nb })),
      definition: { facets: strategy.definition.facets.map((nb) => ({ nb })) },
      channels: strategy.channels.map(({ kind, name, address }) => ({ kind, name: { nb: name }, address })),
    })
    const statements = (await published(payload, 'points', publishedPointSchema)).map(({ content }) => content)
    expect(statements.toSorted(byNumber)).toMatchObject(points.map((nb, index) => ({ number: index + 1, statement: { nb } })))
    const rows = (await published(payload, 'areas', publishedAreaSchema)).map(({ content }) => content)
    expect(rows.toSorted(byNumber)).toMatchObject(areas.map(({ title, aim }) => ({ title: { nb: title }, aim: { nb: aim } })))
    const tiltak = (await published(payload, 'tiltak', publishedTiltakSchema)).map(({ content }) => content)
    expect(tiltak.filter(({ kind, status }) => kind === 'eksempel' && status === 'ide')).toHaveLength(32)
    const [settings] = await published(payload, 'settings', publishedSettingsSchema)
    expect(settings?.content).toMatchObject({ currentStrategy: edition?.document, municipality: 'Gran kommune' })
  })

  test('settles no cell of the matrix: all hundred are ukjent', async () => {
    const { docs } = await database.opened.payload.find({ collection: 'areas', pagination: false, depth: 0 })
    const matrices = z.array(z.object({ matrix: z.record(z.string(), z.string()) })).parse(docs)
    const marks = matrices.flatMap(({ matrix }) => Object.values(matrix))
    expect(marks.filter((mark) => mark === 'ukjent')).toHaveLength(100)
    expect(marks).toHaveLength(100)
  })

  test('changes nothing the second time', async () => {
    const { payload } = database.opened
    const before = await everything(payload)
    expect(await seed(payload)).toEqual({ sown: 0 })
    expect(await everything(payload)).toEqual(before)
  })

  test('keeps what an editor has changed, unpublished, put in the trash or deleted', async () => {
    const { payload } = database.opened
    const [changed, draft, trashed, deleted] = await Promise.all([1, 2, 3, 4].map((number) => one(payload, 'points', number)))
    const area = await one(payload, 'areas', 10)
    await payload.update({
      collection: 'points',
      id: changed?.id ?? 0,
      data: { statement: 'Vi i Gran endrer.', _status: 'published' },
    })
    await payload.update({ collection: 'points', id: draft?.id ?? 0, data: { _status: 'draft' } })
    await payload.update({ collection: 'points', id: trashed?.id ?? 0, data: { deletedAt: new Date().toISOString() } })
    await payload.delete({ collection: 'points', id: deleted?.id ?? 0 })
    await payload.delete({ collection: 'areas', id: area.id })
    const before = await everything(payload)
    expect(await seed(payload)).toEqual({ sown: 0 })
    // Also when the last thing of all seems not to have been done.
    await payload.kv.delete('viigran/seed/settings')
    expect(await seed(payload)).toEqual({ sown: 0 })
    expect(await everything(payload)).toEqual(before)
  })

  test('is completed by the next start when a crash left half of it', async () => {
    const opened = await database.openAnother()
    const { payload } = opened
    await crashAfter(payload, 60)
    expect(await counts(payload)).toMatchObject({ strategies: 0, points: 0 })
    expect(await seed(payload)).toEqual({ sown: 53 })
    expect(await counts(payload)).toMatchObject({ strategies: 1, points: 10, areas: 10, tiltak: 32 })
    await opened.close()
  })

  test('sows once when two start at the same time', async () => {
    const opened = await database.openAnother()
    const both = await Promise.all([seed(opened.payload), seed(opened.payload)])
    expect(both.map(({ sown }) => sown).toSorted((a, b) => a - b)).toEqual([0, 53])
    expect(await counts(opened.payload)).toMatchObject({ strategies: 1, points: 10, areas: 10, tiltak: 32 })
    await opened.close()
  })

  test('adds samples once, marked, with pictures and links, and takes exactly them away again', async () => {
    const opened = await database.openAnother()
    const { payload, mediaDirectory } = opened
    await seed(payload)
    const own = await payload.create({
      collection: 'stories',
      data: {
        title: 'Oppdiktet: Vakttelefonen som ble ett nummer',
        kind: 'sammensatt-utfordring',
        audience: 'public',
        _status: 'published',
      },
    })
    const before = await everything(payload)

    expect(await addSamples(payload)).toEqual({ added: 12 })
    const stories = (await published(payload, 'stories', publishedStorySchema)).filter(
      ({ document }) => document !== String(own.id),
    )
    expect(stories).toHaveLength(6)
    for (const { content } of stories) {
      expect(content.title.nb).toMatch(/^Oppdiktet: /)
      expect(JSON.stringify(content.body)).toContain('er oppdiktet')
      expect(content.points.length).toBeGreaterThan(0)
    }
    const adopted = (await published(payload, 'tiltak', publishedTiltakSchema)).filter(
      ({ content }) => content.kind === 'vedtatt',
    )
    expect(adopted).toHaveLength(3)
    for (const { content } of adopted) expect(content.title.nb).toMatch(/^Oppdiktet: /)
    expect(new Set(stories.map(({ content }) => content.kind)).size).toBe(2)
    expect(await published(payload, 'media', publishedMediaSchema)).toHaveLength(3)
    expect((await readdir(mediaDirectory)).length).toBeGreaterThan(3)

    expect(await addSamples(payload)).toEqual({ added: 0 })
    const [unpublished, trashed] = stories
    await payload.update({ collection: 'stories', id: unpublished?.document ?? '', data: { _status: 'draft' } })
    await payload.update({ collection: 'stories', id: trashed?.document ?? '', data: { deletedAt: new Date().toISOString() } })

    expect(await removeSamples(payload)).toEqual({ removed: 12, left: [] })
    const after = await everything(payload)
    expect(after.documents.slice(0, -1)).toEqual(before.documents.slice(0, -1))
    expect(await published(payload, 'stories', publishedStorySchema)).toHaveLength(1)
    expect(await published(payload, 'media', publishedMediaSchema)).toEqual([])
    expect(await readdir(mediaDirectory)).toEqual([])
    expect(await removeSamples(payload)).toEqual({ removed: 0, left: [] })
    await opened.close()
  })

  test('leaves an editor what she has written in a sample, published or not, with its picture', async () => {
    const opened = await database.openAnother()
    const { payload } = opened
    await seed(payload)
    await addSamples(payload)
    const { docs } = await payload.find({ collection: 'stories', depth: 0 })
    const [own, draft] = docs.filter(({ images }) => Array.isArray(images) && images.length > 0).map(({ id }) => id)
    if (own === undefined || draft === undefined) throw new Error('There are no stories with pictures.')
    await payload.update({ collection: 'stories', id: own, data: { title: 'Vår egen', _status: 'published' } })
    const english = { collection: 'stories', id: draft, draft: true, locale: 'en', data: { title: 'Our own' } } as const
    await payload.update(english)

    const { removed, left } = await removeSamples(payload)
    expect(left).toHaveLength(4)
    expect(left).toContain('Vår egen')
    expect(removed).toBe(8)
    expect(await published(payload, 'stories', publishedStorySchema)).toHaveLength(2)
    expect(await published(payload, 'media', publishedMediaSchema)).toHaveLength(2)
    await opened.close()
  })
})

describe.skipIf(inject('mongodbUri') === null)('on MongoDB without transactions', () => {
  test.each([5, 7, 60])(
    'a crash after %i writes leaves a half that the next start completes, with nothing twice',
    async (writes) => {
      const server = await startStandalone()
      const opened = await openNew(server.getUri('viigran'))
      await crashAfter(opened.payload, writes)
      expect(await counts(opened.payload)).toMatchObject({ strategies: 1 })
      await seed(opened.payload)
      expect(await counts(opened.payload)).toMatchObject({ strategies: 1, points: 10, areas: 10, tiltak: 32 })
      await opened.close()
      await server.stop()
    },
  )
})

/** Seeds until so many documents of all kinds have been written, and then no more. */
async function crashAfter(payload: Payload, writes: number): Promise<void> {
  const { create } = payload.db
  let left = writes
  payload.db.create = function (given) {
    left -= 1
    if (left < 0) throw new Error('crash')
    return create.call(this, given)
  }
  await expect(seed(payload)).rejects.toThrow('crash')
  payload.db.create = create
}

function byNumber(one: { number: number }, other: { number: number }): number {
  return one.number - other.number
}
