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
}

/** Writes as the first user of a fresh installation. */
export async function writeOn(host: Pick<Host, 'origin'>): Promise<Writing> {
  const headers = { 'Content-Type': 'application/json', ...(await asFirstUser(host)) }
  const ask = async (method: string, path: string, data?: object): Promise<unknown> => {
    const answer = await fetch(`${host.origin}/api/${path}`, { method, headers, body: data && JSON.stringify(data) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return {
    find: async (query) => foundSchema.parse(await ask('GET', `${query}&depth=0&pagination=false`)).docs.map(({ id }) => id),
    publish: async (collection, data) =>
      madeSchema.parse(await ask('POST', collection, { ...data, _status: 'published' })).doc.id,
    change: async (collection, id, data) => void (await ask('PATCH', `${collection}/${id}`, data)),
  }
}
