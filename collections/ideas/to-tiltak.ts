import { APIError, Forbidden, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { mayPublish } from '../access/roles.js'
import { identityOf } from '../fields/identity.js'
import { inOwnTransaction, requestIn } from '../transaction/index.js'

type Id = string | number

const ideaSchema = z.object({ text: z.string(), area: z.unknown().optional(), tiltak: z.unknown().optional() })

/** How long a title may become, in characters. */
const longestTitle = 100
const longestDescription = 3_000

/**
 * Makes a draft of a tiltak out of an idea, and says so to its sender, in one transaction. An idea that has become one already stays what it is while that is there, so pressing twice does
 * no harm.
 * @returns the id of the tiltak
 * @throws {import('payload').NotFound}
 */
export async function ideaToTiltak(payload: Payload, id: Id, user: PayloadRequest['user']): Promise<Id> {
  return inOwnTransaction(payload, async (transaction) => {
    const as = { overrideAccess: false, user, depth: 0 } as const
    const found = await payload.findByID({ collection: 'ideas', id, ...as, req: requestIn(transaction) })
    const { text, area, tiltak } = ideaSchema.parse(found)
    const already = identityOf(tiltak)
    if (already !== null && (await isThere(payload, already, requestIn(transaction)))) return already
    const made = await payload.create({
      collection: 'tiltak',
      draft: true,
      // Bokmål is what the others fall back to; an editor writes it anew before it is published.
      locale: 'nb',
      data: {
        title: titleOf(text),
        description: cut(text, longestDescription),
        area: identityOf(area),
        // What the municipality goes on with is its own, and no example that the strategy names: it says who answers for it before it is published.
        kind: 'vedtatt',
        status: 'ide',
        _status: 'draft',
      },
      ...as,
      req: requestIn(transaction),
    })
    const data = { status: 'tas-videre', tiltak: made.id }
    await payload.update({ collection: 'ideas', id, data, ...as, req: requestIn(transaction) })
    return made.id
  })
}

/** Whether a tiltak is there, and not in the trash. MongoDB leaves the id of one that has been deleted where it was. */
async function isThere(payload: Payload, id: Id, req: Pick<PayloadRequest, 'transactionID'>): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'tiltak', where: { id: { equals: id } }, overrideAccess: true, req })
  return totalDocs > 0
}

/** The first sentence, or as much of it as a title may have. */
function titleOf(text: string): string {
  const [sentence = ''] = text.trim().split(/[.!?]\s|\n/)
  const plain = sentence.replace(/[.!?]$/, '')
  return plain.length <= longestTitle ? plain : `${cut(plain, longestTitle).replace(/\s+\S*$/, '')} …`
}

/** The beginning, and no half of a character at its end. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')

/** `POST /api/ideas/:id/tiltak`: what the button in the admin asks for. */
export const toTiltak: Omit<Endpoint, 'root'> = {
  path: '/:id/tiltak',
  method: 'post',
  handler: async (req) => {
    if (!mayPublish(req)) throw new Forbidden(req.t)
    const given = req.routeParams?.id
    const id = req.payload.db.defaultIDType === 'number' ? Number(given) : given
    if ((typeof id !== 'string' && typeof id !== 'number') || Number.isNaN(id)) throw new APIError('There is no such idea.', 404)
    return Response.json({ tiltak: await ideaToTiltak(req.payload, id, req.user) })
  },
}
