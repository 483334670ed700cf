import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { eraseRecord, idSchema, readRecord, type Id } from '../sowing/record.js'
import { paragraphs } from '../sowing/rich-text.js'
import { createSower, type Sower } from '../sowing/sower.js'
import { inTransaction } from '../sowing/transaction.js'
import { drawPicture, type PictureName } from './pictures/index.js'
import { findPlaces, type Places } from './places.js'
import { isRewritten, isShown } from './rewritten.js'
import { sampleStories, type SampleStory } from './stories.js'
import { sampleTiltak } from './tiltak.js'

const prefix = 'viigran/samples/'

/** Adds the sample tiltak and stories that are not there. `added`: how many documents were made, pictures included. */
export async function addSamples(payload: Payload): Promise<{ added: number }> {
  return inTransaction(payload, async (req) => {
    const sower = await createSower(payload, prefix, req)
    const places = await findPlaces(payload, req)
    const tiltak = new Map<string, Id>()
    for (const { key, area, points, data } of sampleTiltak) {
      const [home] = places.areas([area])
      const id = await sower.sow({
        key,
        collection: 'tiltak',
        data: { ...data, kind: 'vedtatt', area: home, points: places.points(points) },
      })
      tiltak.set(key, id)
    }
    for (const story of sampleStories) await sowStory(sower, story, places, tiltak)
    return { added: sower.made() }
  })
}

async function sowStory(sower: Sower, story: SampleStory, places: Places, tiltak: ReadonlyMap<string, Id>): Promise<void> {
  const { key, data, body, points, areas, strategyTiltak, picture } = story
  const own = strategyTiltak && (await places.tiltak(strategyTiltak.area, strategyTiltak.number))
  await sower.sow({
    key,
    collection: 'stories',
    data: async () => ({
      ...data,
      gains: data.gains === undefined ? [] : [...data.gains],
      audience: 'public',
      body: paragraphs(body),
      points: places.points(points),
      areas: places.areas(areas),
      tiltak: [...story.tiltak.flatMap((name) => tiltak.get(name) ?? []), ...(own === undefined ? [] : [own])],
      images: picture === undefined ? [] : [await sowPicture(sower, picture)],
    }),
  })
}

async function sowPicture(sower: Sower, name: PictureName): Promise<Id> {
  const { alt, file } = await drawPicture(name)
  return sower.sow({ key: `media/${name}`, collection: 'media', data: { alt }, file })
}

/** Stories first: what they show and link to goes after them. */
const removalOrder = ['stories', 'tiltak', 'media'] as const
type Removable = (typeof removalOrder)[number]

/**
 * Removes the documents that `addSamples` made, for good, also those that have been unpublished or put in the trash since. What an editor has
 * written in is hers from now on, with the pictures that it shows. `removed`: how many there were. `left`: the names of those that stay.
 */
export async function removeSamples(payload: Payload): Promise<{ removed: number; left: string[] }> {
  return inTransaction(payload, async (req) => {
    const record = await readRecord(payload, prefix, req)
    const left: string[] = []
    let removed = 0
    for (const collection of removalOrder) {
      for (const [key, { collection: home, id }] of record) {
        if (home !== collection) continue
        const name = await nameOf(payload, collection, id, req)
        if (name !== null && (await isInUse(payload, collection, id, req))) left.push(name)
        else if (name !== null) {
          await payload.delete({ collection, id, trash: true, depth: 0, overrideAccess: true, req })
          removed += 1
        }
        await eraseRecord(payload, prefix + key, req)
      }
    }
    return { removed, left }
  })
}

const isInUse = (payload: Payload, collection: Removable, id: Id, req: PayloadRequest): Promise<boolean> =>
  collection === 'media' ? isShown(payload, id, req) : isRewritten(payload, { collection, id }, req)

/** What an editor knows it by. Null when an editor has deleted it before. */
async function nameOf(payload: Payload, collection: Removable, id: Id, req: PayloadRequest): Promise<string | null> {
  const found = { collection, where: { id: { equals: id } }, limit: 1, depth: 0, trash: true, overrideAccess: true, req } as const
  const { docs } = await payload.find({ ...found, draft: collection !== 'media' })
  return z.array(namedSchema).parse(docs)[0] ?? null
}

const namedSchema = z
  .object({ id: idSchema, title: z.string().nullish(), alt: z.string().nullish() })
  .transform(({ id, title, alt }) => title ?? alt ?? String(id))
