import type { Field } from 'payload'

import { richTextField } from '../richtext/field.js'
import { labels } from '../translations/index.js'

/** Where the municipality is going: vision, values, goal, background. */
export const directionFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'vision', type: 'text', localized: true, ...labels((t) => t.fields.strategies.vision) },
      { name: 'visionSource', type: 'text', localized: true, ...labels((t) => t.fields.strategies.visionSource) },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'values', type: 'text', localized: true, ...labels((t) => t.fields.strategies.values) },
      { name: 'valuesSource', type: 'text', localized: true, ...labels((t) => t.fields.strategies.valuesSource) },
    ],
  },
  { name: 'goal', type: 'textarea', localized: true, ...labels((t) => t.fields.strategies.goal) },
  richTextField('background', (t) => t.fields.strategies.background),
]
