import type { CollectionConfig } from 'payload'

import { publishable } from '../publishing/collection.js'
import { demandText } from '../publishing/demands.js'
import type { Fields } from '../publishing/demands.js'
import { richTextField } from '../richtext/field.js'
import { demandAddress } from '../slug/demand.js'
import { withSlug } from '../slug/field.js'
import { labels, names, options, words } from '../translations/index.js'
import { innovationFields } from './innovation.js'

const isInnovation = (fields: Fields): boolean => fields.kind === 'nyskapingshistorie'

/**
 * Two kinds of story: what we have achieved, and the complex challenges where we need to innovate. A nyskapingshistorie tells
 * what was new, useful and taken into use («nytt – nyttig – nyttiggjort»), or it is not public.
 */
export const storiesCollection: CollectionConfig = publishable(
  withSlug({
    slug: 'stories',
    labels: names((t) => t.collections.stories),
    admin: {
      group: words((t) => t.groups.stories),
      description: words((t) => t.collections.stories.description),
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'audience', '_status', 'publishedAt'],
      listSearchableFields: ['title', 'summary'],
    },
    defaultSort: '-updatedAt',
    indexes: [{ fields: ['audience', 'publishedAt'] }, { fields: ['kind', 'publishedAt'] }],
    fields: [
      { name: 'title', type: 'text', localized: true, maxLength: 160, ...labels((t) => t.fields.stories.title) },
      {
        name: 'summary',
        type: 'textarea',
        localized: true,
        maxLength: 400,
        ...labels((t) => t.fields.stories.summary, { rows: 2 }),
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'nyskapingshistorie',
        index: true,
        options: options((t) => t.options.storyKind),
        ...labels((t) => t.fields.stories.kind, { position: 'sidebar' }),
      },
      {
        name: 'audience',
        type: 'radio',
        required: true,
        defaultValue: 'public',
        index: true,
        options: options((t) => t.options.audience),
        ...labels((t) => t.fields.stories.audience, { position: 'sidebar' }),
      },
      {
        type: 'tabs',
        tabs: [
          { label: words((t) => t.tabs.innovationStory), fields: innovationFields, admin: { condition: isInnovation } },
          { label: words((t) => t.tabs.content), fields: [richTextField('body', (t) => t.fields.stories.body)] },
          {
            label: words((t) => t.tabs.images),
            fields: [
              {
                name: 'images',
                type: 'upload',
                relationTo: 'media',
                hasMany: true,
                maxRows: 20,
                index: true,
                ...labels((t) => t.fields.stories.images),
              },
            ],
          },
          {
            label: words((t) => t.tabs.links),
            fields: [
              {
                name: 'points',
                type: 'relationship',
                relationTo: 'points',
                hasMany: true,
                ...labels((t) => t.fields.stories.points),
              },
              {
                name: 'areas',
                type: 'relationship',
                relationTo: 'areas',
                hasMany: true,
                ...labels((t) => t.fields.stories.areas),
              },
              {
                name: 'tiltak',
                type: 'relationship',
                relationTo: 'tiltak',
                hasMany: true,
                ...labels((t) => t.fields.stories.tiltak),
              },
            ],
          },
        ],
      },
    ],
  }),
  {
    kind: 'stories',
    demands: [
      demandText('title'),
      demandAddress,
      demandText('nytt', isInnovation),
      demandText('nyttig', isInnovation),
      demandText('nyttiggjort', isInnovation),
    ],
    publicDemands: [{ audience: { equals: 'public' } }],
  },
)
