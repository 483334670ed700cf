import type { GlobalConfig, NumberFieldSingleValidation, RelationshipFieldSingleValidation } from 'payload'
import { number, relationship } from 'payload/shared'

import { demandBounds } from '../access/anonymous.js'
import { mayPublish } from '../access/roles.js'
import { isWebAddress } from '../fields/address.js'
import { emptyOr } from '../fields/empty-or.js'
import { mostMonths, usualMonths } from '../ideas/months.js'
import { withGlobalPublication } from '../publications/index.js'
import { labels, words, wordsFor } from '../translations/index.js'

/** Payload's own check, which looks at `filterOptions`, in words that help. */
const isOffered: RelationshipFieldSingleValidation = async (value, options) =>
  (await relationship(value, options)) === true || wordsFor(options.req.i18n.language, (t) => t.validation.strategyNotPublished)

const wholeMonths: NumberFieldSingleValidation = async (value, options) =>
  value == null || Number.isInteger(value)
    ? number(value, options)
    : wordsFor(options.req.i18n.language, (t) => t.validation.wholeMonths)

/** What holds for the whole installation. That there is one current strategy follows from there being one field for it. */
export const settingsGlobal = (municipality: string): GlobalConfig =>
  withGlobalPublication(
    {
      slug: 'viigran-settings',
      label: words((t) => t.collections.settings.singular),
      admin: { group: words((t) => t.groups.strategy), description: words((t) => t.collections.settings.description) },
      access: { read: () => true, update: ({ req }) => mayPublish(req) },
      hooks: { beforeOperation: [demandBounds] },
      fields: [
        {
          name: 'municipality',
          type: 'text',
          required: true,
          defaultValue: municipality,
          maxLength: 100,
          ...labels((t) => t.fields.settings.municipality),
        },
        {
          name: 'currentStrategy',
          type: 'relationship',
          relationTo: 'strategies',
          filterOptions: { _status: { equals: 'published' } },
          validate: isOffered,
          ...labels((t) => t.fields.settings.currentStrategy),
        },
        {
          name: 'accessibilityStatement',
          type: 'text',
          validate: emptyOr(isWebAddress, (t) => t.validation.webAddress),
          ...labels((t) => t.fields.settings.accessibilityStatement),
        },
        {
          name: 'privacyStatement',
          type: 'text',
          validate: emptyOr(isWebAddress, (t) => t.validation.webAddress),
          ...labels((t) => t.fields.settings.privacyStatement),
        },
        {
          name: 'ideasKeptMonths',
          type: 'number',
          min: 1,
          max: mostMonths,
          defaultValue: usualMonths,
          validate: wholeMonths,
          ...labels((t) => t.fields.settings.ideasKeptMonths, { step: 1 }),
        },
      ],
    },
    'settings',
  )
