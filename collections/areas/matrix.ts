import type { Field } from 'payload'

import { labels, options, spoken } from '../translations/index.js'

/** One question for each point of the plakat: does this area serve it? Nobody knows until somebody has said so. */
export const matrixField = (points: number): Field => ({
  name: 'matrix',
  type: 'group',
  ...labels((t) => t.fields.areas.matrix),
  fields: Array.from({ length: points }, (_, index): Field => ({
    name: `point${index + 1}`,
    type: 'radio',
    defaultValue: 'ukjent',
    label: spoken((t) => `${t.fields.areas.point.label} ${index + 1}`),
    options: options((t) => t.options.mark),
    admin: { layout: 'horizontal' },
  })),
})
