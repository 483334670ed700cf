import type { CollectionConfig } from 'payload'

import { demandFreeNumber, placeInStrategy } from '../fields/number.js'
import { publishable } from '../publishing/collection.js'
import { demandText } from '../publishing/demands.js'
import { demandAddress } from '../slug/demand.js'
import { withSlug } from '../slug/field.js'
import { labels, names, words } from '../translations/index.js'
import { matrixField } from './matrix.js'

/**
 * The areas that the strategy bets on, each with its row of the matrix.
 * @param points how many points the plakat has
 */
export const areasCollection = (points: number): CollectionConfig =>
  publishable(
    withSlug({
      slug: 'areas',
      labels: names((t) => t.collections.areas),
      admin: {
        group: words((t) => t.groups.strategy),
        description: words((t) => t.collections.areas.description),
        useAsTitle: 'title',
        defaultColumns: ['number', 'title', 'aim', '_status'],
        listSearchableFields: ['title', 'aim'],
      },
      defaultSort: 'number',
      indexes: [{ fields: ['strategy', 'number'] }],
      fields: [
        { name: 'title', type: 'text', localized: true, maxLength: 120, ...labels((t) => t.fields.areas.title) },
        { name: 'aim', type: 'textarea', localized: true, maxLength: 300, ...labels((t) => t.fields.areas.aim, { rows: 2 }) },
        placeInStrategy(99, (t) => t.fields.areas),
        matrixField(points),
      ],
    }),
    { kind: 'areas', demands: [demandText('title'), demandAddress, demandText('aim'), demandFreeNumber('areas')] },
  )
