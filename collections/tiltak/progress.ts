import type { Field } from 'payload'

import type { Fields } from '../publishing/demands.js'
import { labels, options } from '../translations/index.js'

/** How firm a tiltak is, how far it has come, who answers for it, and what was learnt when it stopped. */
export const progressFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'eksempel',
        index: true,
        options: options((t) => t.options.tiltakKind),
        ...labels((t) => t.fields.tiltak.kind),
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'ide',
        index: true,
        options: options((t) => t.options.tiltakStatus),
        ...labels((t) => t.fields.tiltak.status),
      },
    ],
  },
  {
    name: 'lesson',
    type: 'textarea',
    localized: true,
    maxLength: 3000,
    ...labels((t) => t.fields.tiltak.lesson, { condition: (fields: Fields) => fields.status === 'stanset' }),
  },
  { name: 'owner', type: 'text', maxLength: 200, ...labels((t) => t.fields.tiltak.owner) },
]
