import type { CollectionConfig, Field } from 'payload'

import { mayPublish } from '../access/roles.js'
import { withPublication } from '../publications/index.js'
import { labels, names, options, words } from '../translations/index.js'
import { demandReply, demandTiltak } from './answered.js'
import { stayErased } from './erase.js'
import { ideaLimits } from './shape.js'
import { toTiltak } from './to-tiltak.js'

export const ideasSlug = 'ideas'

/** How it came stays as it was. */
const asSent = { access: { update: () => false } } as const

/** What the municipality answers. The sender sees it, by her reference. */
const answer: Field[] = [
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'mottatt',
    index: true,
    options: options((t) => t.options.ideaStatus),
    ...labels((t) => t.fields.ideas.status),
  },
  {
    name: 'reply',
    type: 'textarea',
    maxLength: ideaLimits.reply,
    validate: demandReply,
    ...labels((t) => t.fields.ideas.reply, { rows: 4 }),
  },
  {
    name: 'tiltak',
    type: 'relationship',
    relationTo: 'tiltak',
    index: true,
    validate: demandTiltak,
    ...labels((t) => t.fields.ideas.tiltak),
  },
]

/** Who it was and how it came. A name and an address may be taken away when the sender asks for it. */
const sender: Field[] = [
  { name: 'reference', type: 'text', required: true, unique: true, ...asSent, ...labels((t) => t.fields.ideas.reference) },
  {
    name: 'receivedAt',
    type: 'date',
    required: true,
    index: true,
    ...asSent,
    ...labels((t) => t.fields.ideas.receivedAt, { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd. MMM yyyy HH:mm' } }),
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    options: options((t) => t.options.language),
    ...asSent,
    ...labels((t) => t.fields.ideas.language),
  },
  { name: 'name', type: 'text', maxLength: ideaLimits.name, ...labels((t) => t.fields.ideas.name) },
  { name: 'email', type: 'text', maxLength: ideaLimits.email, ...labels((t) => t.fields.ideas.email) },
  {
    name: 'consent',
    type: 'textarea',
    maxLength: ideaLimits.consent,
    ...asSent,
    ...labels((t) => t.fields.ideas.consent, { rows: 3 }),
  },
  {
    name: 'keptUntil',
    type: 'date',
    index: true,
    ...asSent,
    ...labels((t) => t.fields.ideas.keptUntil, { date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' } }),
  },
]

/**
 * The inbox: ideas that people have sent. It has names and e-mail addresses in it, so only those who publish read it, nobody makes an idea
 * over Payload's API (`receive.ts` does), and there are no versions in which something erased would live on. What leaves it is the status
 * (`publications/project/idea.ts`).
 */
const inbox: CollectionConfig = {
  slug: ideasSlug,
  labels: names((t) => t.collections.ideas),
  admin: {
    group: words((t) => t.groups.ideas),
    description: words((t) => t.collections.ideas.description),
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'text', 'area', 'status', 'receivedAt'],
    listSearchableFields: ['reference', 'text', 'name', 'email'],
  },
  defaultSort: '-receivedAt',
  endpoints: [toTiltak],
  hooks: { beforeChange: [stayErased] },
  access: {
    create: () => false,
    read: ({ req }) => mayPublish(req),
    update: ({ req }) => mayPublish(req),
    delete: ({ req }) => mayPublish(req),
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: ideaLimits.text,
      ...labels((t) => t.fields.ideas.text, { rows: 8 }),
    },
    { name: 'area', type: 'relationship', relationTo: 'areas', index: true, ...labels((t) => t.fields.ideas.area) },
    ...answer,
    { type: 'collapsible', label: words((t) => t.fields.ideas.sender), fields: sender },
  ],
}

export const ideasCollection: CollectionConfig = withPublication(inbox, ideasSlug)
