import type { Field } from 'payload'

import { richTextField } from '../richtext/field.js'
import type { Translations } from '../translations/index.js'
import { labels } from '../translations/index.js'

const textRows = (name: string, pick: (t: Translations) => { label: string; description: string }): Field => ({
  name,
  type: 'array',
  ...labels(pick, { initCollapsed: false }),
  fields: [{ name: 'text', type: 'textarea', localized: true, ...labels((t) => t.fields.strategies.text, { rows: 1 }) }],
})

/** What innovation means here: levels, definition, the terms it stands among, principles, origins. */
export const innovationFields: Field[] = [
  { name: 'levelsIntroduction', type: 'text', localized: true, ...labels((t) => t.fields.strategies.levelsIntroduction) },
  textRows('levels', (t) => t.fields.strategies.levels),
  {
    name: 'definition',
    type: 'group',
    ...labels((t) => t.fields.strategies.definition),
    fields: [
      { name: 'name', type: 'text', localized: true, ...labels((t) => t.fields.strategies.definitionName) },
      { name: 'explanation', type: 'textarea', localized: true, ...labels((t) => t.fields.strategies.definitionExplanation) },
      textRows('facets', (t) => t.fields.strategies.facets),
    ],
  },
  {
    name: 'context',
    type: 'group',
    ...labels((t) => t.fields.strategies.context),
    fields: [
      textRows('terms', (t) => t.fields.strategies.terms),
      richTextField('explanation', (t) => t.fields.strategies.contextExplanation),
    ],
  },
  textRows('principles', (t) => t.fields.strategies.principles),
  {
    name: 'origins',
    type: 'array',
    ...labels((t) => t.fields.strategies.origins),
    fields: [
      { name: 'name', type: 'text', localized: true, ...labels((t) => t.fields.strategies.originName) },
      { name: 'explanation', type: 'text', localized: true, ...labels((t) => t.fields.strategies.originExplanation) },
    ],
  },
]
