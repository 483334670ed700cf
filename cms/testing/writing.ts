import sharp from 'sharp'
import { z } from 'zod'

import { asFirstUser } from './editor.js'
import type { Host } from './host.js'

const idSchema = z.union([z.string(), z.number()])
export type Id = z.infer<typeof idSchema>
const foundSchema = z.object({ docs: z.array(z.object({ id: idSchema })).min(1) })
const madeSchema = z.object({ doc: z.object({ id: idSchema }) })

/** What an editor does in the admin, without a browser. Every call fails when the API does not say that it is done. */
export interface Writing {
  /** The ids of what a question finds, e.g. `points?where[number][equals]=1`. Nothing is a failure. */
  find(query: string): Promise<Id[]>
  /** Makes a document and publishes it. */
  publish(collection: string, data: object): Promise<Id>
  change(collection: string, id: Id, data: object): Promise<void>
  /** Uploads a picture. */
  upload(alt: string): Promise<Id>
}

/** Writes as the first user of a fresh installation. */
export const writeOn = async (host: Pick<Host, 'origin'>): Promise<Writing> => writeAs(await asFirstUser(host), host)

/** Writes as whoever these headers say. */
export function writeAs(editor: Readonly<Record<string, string>>, { origin }: Pick<Host, 'origin'>): Writing {
  const send = async (method: string, path: string, headers: object, body?: string | FormData): Promise<unknown> => {
    const answer = await fetch(`${origin}/api/${path}`, { method, headers: { ...headers, ...editor }, body })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const ask = (method: string, path: string, data?: object) =>
    send(method, path, { 'Content-Type': 'application/json' }, data && JSON.stringify(data))
  return {
    find: async (query) => foundSchema.parse(await ask('GET', `${query}&depth=0&pagination=false`)).docs.map(({ id }) => id),
    publish: async (collection, data) =>
      madeSchema.parse(await ask('POST', collection, { ...data, _status: 'published' })).doc.id,
    change: async (collection, id, data) => void (await ask('PATCH', `${collection}/${id}`, data)),
    upload: async (alt) => {
      const picture = sharp({ create: { width: 600, height: 400, channels: 3, background: '#1b4d38' } })
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt }))
      form.set('file', new Blob([new Uint8Array(await picture.png().toBuffer())], { type: 'image/png' }), 'bilde.png')
      return madeSchema.parse(await send('POST', 'media', {}, form)).doc.id
    },
  }
}
