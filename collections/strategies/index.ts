import type { CollectionConfig } from 'payload'

import { demandPeriodInOrder, periodField } from '../fields/period.js'
import { publishable } from '../publishing/collection.js'
import { demandText } from '../publishing/demands.js'
import { labels, names, words } from '../translations/index.js'
import { directionFields } from './direction.js'
import { innovationFields } from './innovation.js'
import { voiceFields } from './voices.js'

/** The editions of the innovation strategy, one per plan period. Which one is current stands in the settings. */
export const strategiesCollection: CollectionConfig = publishable(
  {
    slug: 'strategies',
    labels: names((t) => t.collections.strategies),
    admin: {
      group: words((t) => t.groups.strategy),
      description: words((t) => t.collections.strategies.description),
      useAsTitle: 'title',
      defaultColumns: ['title', '_status', 'updatedAt'],
      listSearchableFields: ['title', 'vision', 'goal'],
    },
    defaultSort: '-updatedAt',
    fields: [
      { name: 'title', type: 'text', localized: true, maxLength: 200, ...labels((t) => t.fields.strategies.title) },
      periodField((t) => t.fields.strategies),
      {
        type: 'tabs',
        tabs: [
          { label: words((t) => t.tabs.direction), fields: directionFields },
          { label: words((t) => t.tabs.innovation), fields: innovationFields },
          { label: words((t) => t.tabs.voices), fields: voiceFields },
        ],
      },
    ],
  },
  { kind: 'strategies', demands: [demandText('title'), demandPeriodInOrder] },
)
