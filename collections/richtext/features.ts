import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  type LexicalEditorProps,
} from '@payloadcms/richtext-lexical'

import { validateAddress } from './links.js'

/** Exactly what `publications/shape/blocks.ts` can carry: an editor is not offered what would be lost on the way out. */
export const publishableFeatures: LexicalEditorProps['features'] = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({
    enabledCollections: [],
    fields: ({ defaultFields }) =>
      defaultFields.map((field) =>
        field.name === 'url' && field.type === 'text' && !field.hasMany ? { ...field, validate: validateAddress } : field,
      ),
  }),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]
