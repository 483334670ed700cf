import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { idSchema, type Id } from '../sowing/record.js'

const numbered = z.object({ id: idSchema, number: z.number() })

/** Where samples can be put: what the current strategy has. */
export interface Places {
  /** The ids of these points; those that are not there (any more) are left out. */
  points(numbers: readonly number[]): Id[]
  areas(numbers: readonly number[]): Id[]
  tiltak(area: number, number: number): Promise<Id | undefined>
}

/** Looks up the points and areas of the current strategy. */
export async function findPlaces(payload: Payload, req: PayloadRequest): Promise<Places> {
  const settings = await payload.findGlobal({ slug: 'viigran-settings', depth: 0, overrideAccess: true, req })
  const strategy = idSchema.safeParse(settings.currentStrategy).data
  const idsByNumber = async (collection: 'points' | 'areas') => {
    if (strategy === undefined) return new Map<number, Id>()
    const { docs } = await payload.find({
      collection,
      where: { strategy: { equals: strategy } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return new Map(docs.flatMap((doc) => numbered.safeParse(doc).data ?? []).map(({ id, number }) => [number, id]))
  }
  const points = await idsByNumber('points')
  const areas = await idsByNumber('areas')
  const those = (found: ReadonlyMap<number, Id>) => (numbers: readonly number[]) =>
    numbers.flatMap((number) => found.get(number) ?? [])
  return {
    points: those(points),
    areas: those(areas),
    tiltak: async (area, number) => {
      const [home] = those(areas)([area])
      if (home === undefined) return undefined
      const where: Where = { and: [{ area: { equals: home } }, { number: { equals: number } }] }
      const { docs } = await payload.find({ collection: 'tiltak', where, limit: 1, depth: 0, overrideAccess: true, req })
      return idSchema.safeParse(docs[0]?.id).data
    },
  }
}
