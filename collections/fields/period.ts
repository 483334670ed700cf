import type { Field } from 'payload'

import type { Demand, Fields } from '../publishing/demands.js'
import { demandRule } from '../publishing/demands.js'
import type { Translations } from '../translations/index.js'
import { labels } from '../translations/index.js'

type PeriodWords = Pick<Translations['fields']['strategies'], 'period' | 'from' | 'to'>

/** From one day to another, both optional. */
export const periodField = (pick: (t: Translations) => PeriodWords): Field => ({
  name: 'period',
  type: 'group',
  ...labels((t) => pick(t).period),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'date',
          ...labels((t) => pick(t).from, { date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' } }),
        },
        {
          name: 'to',
          type: 'date',
          ...labels((t) => pick(t).to, { date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' } }),
        },
      ],
    },
  ],
})

/** The two days of a document's period, as ISO 8601 texts where they are set. */
export function periodOf(fields: Fields): { from: string | null; to: string | null } {
  const { period } = fields
  const day = (name: 'from' | 'to'): string | null => {
    if (typeof period !== 'object' || period === null) return null
    const value: unknown = Reflect.get(period, name)
    return typeof value === 'string' && value !== '' ? value : null
  }
  return { from: day('from'), to: day('to') }
}

/** The period does not end before it begins. */
export const demandPeriodInOrder: Demand = demandRule(
  'period.to',
  (t) => t.validation.periodOrder,
  (fields) => {
    const { from, to } = periodOf(fields)
    return from === null || to === null || Date.parse(from) <= Date.parse(to)
  },
)
