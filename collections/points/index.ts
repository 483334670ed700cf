import type { CollectionConfig } from 'payload'

import { demandFreeNumber, placeInStrategy } from '../fields/number.js'
import { publishable } from '../publishing/collection.js'
import { demandText } from '../publishing/demands.js'
import { labels, names, words } from '../translations/index.js'

/**
 * The numbered statements of Innovasjonsplakaten.
 * @param points how many there are
 */
export const pointsCollection = (points: number): CollectionConfig =>
  publishable(
    {
      slug: 'points',
      labels: names((t) => t.collections.points),
      admin: {
        group: words((t) => t.groups.strategy),
        description: words((t) => t.collections.points.description),
        useAsTitle: 'statement',
        defaultColumns: ['number', 'statement', '_status', 'updatedAt'],
        listSearchableFields: ['statement', 'number'],
      },
      defaultSort: 'number',
      indexes: [{ fields: ['strategy', 'number'] }],
      fields: [
        {
          name: 'statement',
          type: 'textarea',
          localized: true,
          maxLength: 500,
          ...labels((t) => t.fields.points.statement, { rows: 3 }),
        },
        placeInStrategy(points, (t) => t.fields.points),
      ],
    },
    { kind: 'points', demands: [demandText('statement'), demandFreeNumber('points')] },
  )
