import type { CollectionConfig } from 'payload'

import { demandPeriodInOrder, periodField, periodOf } from '../fields/period.js'
import { publishable } from '../publishing/collection.js'
import { demandRule, demandText } from '../publishing/demands.js'
import type { Fields } from '../publishing/demands.js'
import { demandAddress } from '../slug/demand.js'
import { withSlug } from '../slug/field.js'
import { labels, names, words } from '../translations/index.js'
import { progressFields } from './progress.js'

const isAdopted = (fields: Fields): boolean => fields.kind === 'vedtatt'

/** What the municipality does, from an example in the strategy to something in daily use, or stopped with a lesson. */
export const tiltakCollection: CollectionConfig = publishable(
  withSlug({
    slug: 'tiltak',
    labels: names((t) => t.collections.tiltak),
    admin: {
      group: words((t) => t.groups.strategy),
      description: words((t) => t.collections.tiltak.description),
      useAsTitle: 'title',
      defaultColumns: ['title', 'area', 'kind', 'status', '_status'],
      listSearchableFields: ['title', 'description', 'owner'],
    },
    defaultSort: 'title',
    indexes: [{ fields: ['area', 'number'] }, { fields: ['kind', 'status'] }],
    fields: [
      { name: 'title', type: 'text', localized: true, maxLength: 300, ...labels((t) => t.fields.tiltak.title) },
      {
        name: 'description',
        type: 'textarea',
        localized: true,
        maxLength: 3000,
        ...labels((t) => t.fields.tiltak.description, { rows: 4 }),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'area',
            type: 'relationship',
            relationTo: 'areas',
            index: true,
            ...labels((t) => t.fields.tiltak.area, { width: '70%' }),
          },
          {
            name: 'number',
            type: 'number',
            min: 1,
            max: 99,
            ...labels((t) => t.fields.tiltak.number, { step: 1, width: '30%' }),
          },
        ],
      },
      { name: 'points', type: 'relationship', relationTo: 'points', hasMany: true, ...labels((t) => t.fields.tiltak.points) },
      ...progressFields,
      periodField((t) => t.fields.tiltak),
    ],
  }),
  {
    kind: 'tiltak',
    demands: [
      demandText('title'),
      demandAddress,
      demandText(
        'lesson',
        (fields) => fields.status === 'stanset',
        (t) => t.validation.lessonRequired,
      ),
      demandRule(
        'owner',
        (t) => t.validation.ownerRequired,
        (fields) => !isAdopted(fields) || Boolean(fields.owner),
      ),
      demandRule(
        'period.from',
        (t) => t.validation.periodRequired,
        (fields) => !isAdopted(fields) || periodOf(fields).from !== null,
      ),
      demandPeriodInOrder,
    ],
  },
)
