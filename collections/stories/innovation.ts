import type { Field } from 'payload'

import { labels, options } from '../translations/index.js'

/** «Nytt – nyttig – nyttiggjort», and what it gave. */
export const innovationFields: Field[] = [
  { name: 'nytt', type: 'textarea', localized: true, maxLength: 2000, ...labels((t) => t.fields.stories.nytt) },
  { name: 'nyttig', type: 'textarea', localized: true, maxLength: 2000, ...labels((t) => t.fields.stories.nyttig) },
  { name: 'nyttiggjort', type: 'textarea', localized: true, maxLength: 2000, ...labels((t) => t.fields.stories.nyttiggjort) },
  {
    name: 'gains',
    type: 'select',
    hasMany: true,
    options: options((t) => t.options.gain),
    ...labels((t) => t.fields.stories.gains),
  },
]
