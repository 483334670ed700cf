import { Related as Related_370e2f1076080801c917adb05c3ba112 } from '../../cms/admin/lists/related.js'
import { Untitled as Untitled_fc3f03cfd7c8160b504d6d2964e235be } from '../../cms/admin/document/untitled.js'
import { NeverPublished as NeverPublished_6f1434ee3fa441d29d4efdc0dc60abfe } from '../../cms/admin/document/never-published.js'
import { Point as Point_ec290ebd83ef0be280e758a6d7912ad5 } from '../../cms/admin/matrix/point.js'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PrivacyNotice as PrivacyNotice_81f47e739c85c1340861e23eb9b47c64 } from '../../cms/admin/ideas/privacy-notice.js'
import { ToTiltak as ToTiltak_823617f9acce7d45c40f92dd10f1f808 } from '../../cms/admin/ideas/to-tiltak.js'
import { PointLabel as PointLabel_c9ba6ee32dbbdcbb5f64add51a3eb0f9 } from '../../cms/admin/embeds/point-label.js'
import { ColourPicker as ColourPicker_17c9b55d278c26861735d98b9da83d24 } from '../../cms/admin/embeds/colour-picker.js'
import { Builder as Builder_86885d6728102f45ea52cc68c4bde72a } from '../../cms/admin/embeds/builder.js'
import { Icon as Icon_5d40257fbe8acc4cbc1655fa7ef683cf } from '../../cms/admin/look/icon.js'
import { Logo as Logo_b6bbbcd3b56cd06011d99efd6e601ae9 } from '../../cms/admin/look/logo.js'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/admin/lists/related.js#Related": Related_370e2f1076080801c917adb05c3ba112,
  "/cms/admin/document/untitled.js#Untitled": Untitled_fc3f03cfd7c8160b504d6d2964e235be,
  "/cms/admin/document/never-published.js#NeverPublished": NeverPublished_6f1434ee3fa441d29d4efdc0dc60abfe,
  "/cms/admin/matrix/point.js#Point": Point_ec290ebd83ef0be280e758a6d7912ad5,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/admin/ideas/privacy-notice.js#PrivacyNotice": PrivacyNotice_81f47e739c85c1340861e23eb9b47c64,
  "/cms/admin/ideas/to-tiltak.js#ToTiltak": ToTiltak_823617f9acce7d45c40f92dd10f1f808,
  "/cms/admin/embeds/point-label.js#PointLabel": PointLabel_c9ba6ee32dbbdcbb5f64add51a3eb0f9,
  "/cms/admin/embeds/colour-picker.js#ColourPicker": ColourPicker_17c9b55d278c26861735d98b9da83d24,
  "/cms/admin/embeds/builder.js#Builder": Builder_86885d6728102f45ea52cc68c4bde72a,
  "/cms/admin/look/icon.js#Icon": Icon_5d40257fbe8acc4cbc1655fa7ef683cf,
  "/cms/admin/look/logo.js#Logo": Logo_b6bbbcd3b56cd06011d99efd6e601ae9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
