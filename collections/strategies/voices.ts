import type { Field } from 'payload'

import { isAddress } from '../fields/address.js'
import { emptyOr } from '../fields/empty-or.js'
import { labels, options } from '../translations/index.js'

/** The quotation, and where people can follow the work and be heard. */
export const voiceFields: Field[] = [
  {
    name: 'quotation',
    type: 'group',
    ...labels((t) => t.fields.strategies.quotation),
    fields: [
      { name: 'text', type: 'textarea', localized: true, ...labels((t) => t.fields.strategies.text) },
      { name: 'source', type: 'text', ...labels((t) => t.fields.strategies.quotationSource) },
    ],
  },
  { name: 'invitation', type: 'textarea', localized: true, ...labels((t) => t.fields.strategies.invitation) },
  {
    name: 'channels',
    type: 'array',
    ...labels((t) => t.fields.strategies.channels),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            defaultValue: 'nettsted',
            options: options((t) => t.options.channelKind),
            ...labels((t) => t.fields.strategies.channelKind),
          },
          { name: 'name', type: 'text', localized: true, ...labels((t) => t.fields.strategies.channelName) },
          {
            name: 'address',
            type: 'text',
            validate: emptyOr(isAddress, (t) => t.validation.addressUnsafe),
            ...labels((t) => t.fields.strategies.channelAddress),
          },
        ],
      },
    ],
  },
]
