import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'

type Data = Record<string, unknown>

/** What a story needs to be published. */
export const storyData = (data: Data = {}): Data => ({
  title: `En historie ${randomUUID()}`,
  kind: 'nyskapingshistorie',
  nytt: 'Noe nytt',
  nyttig: 'Til nytte',
  nyttiggjort: 'Alle bruker det',
  ...data,
})

/** A story that the public sees, unless `data` says otherwise. */
export const publishStory = (payload: Payload, data: Data = {}, req?: Partial<PayloadRequest>) =>
  payload.create({ collection: 'stories', data: storyData({ _status: 'published', ...data }), ...(req && { req }) })

/** A story that nobody but editors sees. */
export const draftStory = (payload: Payload, data: Data = {}) =>
  payload.create({ collection: 'stories', draft: true, data: storyData({ _status: 'draft', ...data }) })

/** A picture as it comes from an editor's machine. */
export async function pictureFile({ width = 1200, colour = '#3a6' } = {}) {
  const data = await sharp({ create: { width, height: Math.round(width / 1.5), channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
  return { data, mimetype: 'image/jpeg', name: `${randomUUID()}.jpg`, size: data.length }
}

/** A picture in the media library that nothing shows yet. */
export const uploadPicture = async (payload: Payload, alt = 'Et bilde') =>
  payload.create({ collection: 'media', data: { alt }, file: await pictureFile() })
