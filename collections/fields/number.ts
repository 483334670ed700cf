import type { Field } from 'payload'

import { identityOf } from './identity.js'
import type { Demand } from '../publishing/demands.js'
import { demandRule } from '../publishing/demands.js'
import type { Translations } from '../translations/index.js'
import { labels } from '../translations/index.js'

type NumberedCollection = 'points' | 'areas'

/**
 * The strategy that a document belongs to and its number there, side by side.
 * @param max how many numbers there are
 */
export const placeInStrategy = (
  max: number,
  pick: (t: Translations) => Translations['fields']['points'] | Translations['fields']['areas'],
): Field => ({
  type: 'row',
  fields: [
    {
      name: 'number',
      type: 'number',
      required: true,
      min: 1,
      max,
      index: true,
      ...labels((t) => pick(t).number, { step: 1, width: '30%' }),
    },
    {
      name: 'strategy',
      type: 'relationship',
      relationTo: 'strategies',
      required: true,
      index: true,
      ...labels((t) => pick(t).strategy, { width: '70%' }),
    },
  ],
})

/** No other document of the same strategy has the number, unless it is in the trash. */
export const demandFreeNumber = (collection: NumberedCollection): Demand =>
  demandRule(
    'number',
    (t) => t.validation.numberTaken,
    async (fields, { id, req }) => {
      const strategy = identityOf(fields.strategy)
      if (strategy === null || typeof fields.number !== 'number') return true
      const { totalDocs } = await req.payload.count({
        collection,
        where: {
          and: [
            { strategy: { equals: strategy } },
            { number: { equals: fields.number } },
            { _status: { equals: 'published' } },
            ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
          ],
        },
        overrideAccess: true,
        req,
      })
      return totalDocs === 0
    },
  )
