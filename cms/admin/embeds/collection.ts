import type { CollectionConfig, Field } from 'payload'

import { isSignedIn, mayPublish } from '../../../collections/access/roles.js'
import { options as domainOptions } from '../../../collections/translations/index.js'
import { locales } from '../../../widgets/contract/index.js'
import { elementNames, ranges, usualHeadingLevel, type Policy } from '../../snippets/index.js'
import {
  ofCurrentStrategy,
  pointWhereNeeded,
  publicStories,
  readableAccent,
  whereChosen,
  whereColoured,
  wholeNumber,
} from './choices.js'
import { inAll, labels, spoken, type Words } from './words/index.js'

const options = <Value extends string>(values: readonly Value[], pick: (words: Words) => Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: spoken((words) => pick(words)[value]) }))

const subject: Field[] = [
  {
    name: 'element',
    type: 'select',
    required: true,
    defaultValue: 'plakat',
    options: options(elementNames, (words) => words.options.element),
    ...labels((words) => words.fields.element, { isClearable: false }),
  },
  {
    name: 'story',
    type: 'relationship',
    relationTo: 'stories',
    required: true,
    filterOptions: publicStories,
    ...labels((words) => words.fields.story, { condition: whereChosen('story'), allowCreate: false, allowEdit: false }),
  },
  {
    name: 'kind',
    type: 'select',
    options: domainOptions((t) => t.options.storyKind),
    ...labels((words) => words.fields.kind, { condition: whereChosen('kind') }),
  },
  {
    name: 'point',
    type: 'relationship',
    relationTo: 'points',
    filterOptions: ofCurrentStrategy,
    validate: pointWhereNeeded,
    ...labels((words) => words.fields.point, {
      condition: whereChosen('point'),
      allowCreate: false,
      allowEdit: false,
      components: { Label: '/cms/admin/embeds/point-label.js#PointLabel' },
    }),
  },
  {
    name: 'area',
    type: 'relationship',
    relationTo: 'areas',
    filterOptions: ofCurrentStrategy,
    ...labels((words) => words.fields.area, {
      condition: whereChosen('area'),
      allowCreate: false,
      allowEdit: false,
    }),
  },
  {
    name: 'status',
    type: 'select',
    options: domainOptions((t) => t.options.tiltakStatus),
    ...labels((words) => words.fields.status, { condition: whereChosen('status') }),
  },
  {
    name: 'limit',
    type: 'number',
    ...ranges.limit,
    defaultValue: 6,
    validate: wholeNumber('limit'),
    ...labels((words) => words.fields.limit, { condition: whereChosen('limit'), step: 1 }),
  },
]

const look: Field[] = [
  {
    name: 'locale',
    type: 'radio',
    required: true,
    defaultValue: 'nb',
    options: options(locales, (words) => words.options.locale),
    ...labels((words) => words.fields.locale, { layout: 'horizontal' as const }),
  },
  {
    name: 'theme',
    type: 'radio',
    required: true,
    defaultValue: 'page',
    options: options(['page', 'light', 'dark'], (words) => words.options.theme),
    ...labels((words) => words.fields.theme, { layout: 'horizontal' as const }),
  },
  {
    name: 'accent',
    type: 'text',
    maxLength: 7,
    validate: readableAccent,
    ...labels((words) => words.fields.accent, {
      condition: whereColoured,
      placeholder: '#1b4d38',
      components: { afterInput: ['/cms/admin/embeds/colour-picker.js#ColourPicker'] },
    }),
  },
  {
    name: 'headingLevel',
    type: 'number',
    required: true,
    ...ranges.headingLevel,
    defaultValue: usualHeadingLevel,
    validate: wholeNumber('headingLevel'),
    ...labels((words) => words.fields.headingLevel, { step: 1 }),
  },
]

/**
 * What editors paste into other websites, kept so that it is found again. It is no publication and nobody outside reads it: everything that counts
 * stands in what was pasted.
 */
export const embedsCollection = (policy: Policy): CollectionConfig => ({
  slug: 'embeds',
  labels: { singular: spoken(({ singular }) => singular), plural: spoken(({ plural }) => plural) },
  admin: {
    group: inAll(({ group }) => group),
    description: inAll(({ description }) => description),
    useAsTitle: 'title',
    defaultColumns: ['title', 'element', 'locale', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  access: {
    create: ({ req }) => isSignedIn(req),
    read: ({ req }) => isSignedIn(req),
    update: ({ req }) => isSignedIn(req),
    delete: ({ req }) => mayPublish(req),
  },
  defaultSort: 'title',
  graphQL: false,
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160, ...labels((words) => words.fields.title) },
    ...subject,
    ...look,
    {
      name: 'builder',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: { path: '/cms/admin/embeds/builder.js#Builder', serverProps: { policy } } },
      },
    },
  ],
})
