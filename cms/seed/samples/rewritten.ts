import { isDeepStrictEqual } from 'node:util'

import type { Payload, PayloadRequest } from 'payload'

import { substance } from '../../../collections/publishing/substance.js'
import type { Id } from '../sowing/record.js'

/** Publishing, taking back and throwing away is no writing. */
const written = (version: object) => substance({ ...version, deletedAt: undefined, publishedAt: undefined })

/** Whether an editor has written in a sample since it was made, in whichever language, be it a draft only. */
export async function isRewritten(
  payload: Payload,
  { collection, id }: { collection: 'stories' | 'tiltak'; id: Id },
  req: PayloadRequest,
): Promise<boolean> {
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    locale: 'all',
    trash: true,
    overrideAccess: true,
    // Not `req` itself: Payload writes the language that it was asked for into it.
    req: { transactionID: await req.transactionID },
  })
  const [first, newest] = [docs[0], docs.at(-1)]
  return first !== undefined && newest !== undefined && !isDeepStrictEqual(written(first.version), written(newest.version))
}

/** Whether a story that is still there shows a picture, be it in a draft or in the trash. */
export async function isShown(payload: Payload, id: Id, req: PayloadRequest): Promise<boolean> {
  for (const draft of [false, true]) {
    const { docs } = await payload.find({
      collection: 'stories',
      where: { images: { in: [id] } },
      draft,
      trash: true,
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (docs.length > 0) return true
  }
  return false
}
