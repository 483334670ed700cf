import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'

import type { Translations } from '../translations/index.js'
import { labels } from '../translations/index.js'
import { publishableFeatures } from './features.js'
import { validateLinks } from './links.js'
import { demandSound } from './sound.js'

/** A localized rich text that can hold only what the public can show. */
export const richTextField = (name: string, pick: (t: Translations) => { label: string; description: string }): Field => ({
  name,
  type: 'richText',
  localized: true,
  editor: lexicalEditor({ features: publishableFeatures }),
  validate: validateLinks,
  hooks: { beforeValidate: [demandSound] },
  ...labels(pick),
})
