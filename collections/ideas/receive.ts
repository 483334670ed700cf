import type { Payload } from 'payload'

import { isTransient, tryAgain } from '../transaction/index.js'
import { keptMonths } from './kept.js'
import { monthsAfter } from './months.js'
import type { ReceivedIdea } from './shape.js'

/**
 * Puts an idea into the inbox, once: an idea whose reference is there already is left as it is, whatever has become of it since. An area that is
 * gone meanwhile is left out; the idea is not.
 * @returns whether it is new
 */
export async function receiveIdea(payload: Payload, idea: ReceivedIdea): Promise<'received' | 'known'> {
  const { area: slug, keptMonths: _promised, ...said } = idea
  return tryAgain(
    async () => {
      if (await isKnown(payload, idea)) return 'known'
      const area = slug === null ? null : await areaBySlug(payload, slug)
      const isPersonal = said.name !== null || said.email !== null
      const keptUntil = isPersonal ? await keptUntilOf(payload, idea) : null
      await payload.create({
        collection: 'ideas',
        data: { ...said, area, keptUntil, status: 'mottatt' },
        overrideAccess: true,
        depth: 0,
      })
      return 'received'
    },
    {
      attempts: 6,
      pause: (attempt) => Math.random() * 2 ** attempt * 5,
      // Two that came at once: the database refuses the second (`unique`), which is then looked for once more.
      isWorthRetrying: (error) => isTransient(error) || isTaken(error),
    },
  )
}

/** Until when a sender is kept: as long as was promised, or as the settings say now where that is sooner. */
async function keptUntilOf(payload: Payload, { receivedAt, keptMonths: promised }: ReceivedIdea): Promise<string> {
  const months = Math.min(promised ?? Infinity, await keptMonths(payload))
  return monthsAfter(new Date(receivedAt), months).toISOString()
}

async function isKnown(payload: Payload, { reference }: ReceivedIdea): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'ideas',
    where: { reference: { equals: reference } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

async function areaBySlug(payload: Payload, slug: string): Promise<string | number | null> {
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ collection: 'areas', where, limit: 1, depth: 0, overrideAccess: true })
  return docs[0]?.id ?? null
}

/** Payload says of a value that is taken what it says of every value that is wrong. */
const isTaken = (error: unknown): boolean => error instanceof Error && error.name === 'ValidationError'
