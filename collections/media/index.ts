import type { Access, CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { ValidationError } from 'payload'

import { isSignedIn, mayPublish } from '../access/roles.js'
import { labelAt } from '../fields/label.js'
import { isPublished, withPublication } from '../publications/index.js'
import { contentLocales } from '../publications/shape/index.js'
import type { Fields } from '../publishing/demands.js'
import { labels, names, words, wordsFor } from '../translations/index.js'

/**
 * The text that stands in for the picture (WCAG 1.1.1), in bokmål at least: a picture that is uploaded while another language is edited
 * would have none. Other languages may follow.
 */
const demandAlt: CollectionBeforeValidateHook<Fields & { id: string | number }> = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isBokmaal = req.locale === undefined || req.locale === null || req.locale === contentLocales[0]
  if (!isBokmaal && operation === 'update') return data
  const alt: unknown = data && 'alt' in data ? data.alt : originalDoc?.alt
  if (isBokmaal && typeof alt === 'string' && alt.trim() !== '') return data
  const message = wordsFor(req.i18n.language, (t) => (isBokmaal ? t.validation.altRequired : t.validation.altInBokmaal))
  const label = labelAt('alt', collection.flattenedFields, req)
  throw new ValidationError({ collection: 'media', errors: [{ path: 'alt', label, message }], req }, req.t)
}

/** A picture that the public sees is as public as the story that shows it: whoever may publish may change it. */
const updatePicture: Access = async ({ id, req }) => {
  if (mayPublish(req)) return true
  // Many at once are not told one from the other here.
  if (!isSignedIn(req) || id === undefined) return false
  return !(await isPublished({ payload: req.payload, id: await req.transactionID }, { kind: 'media', id: String(id) }))
}

/**
 * Pictures. The anonymous reads none of them here: the public gets copies of those that something public shows, and only as
 * long as it does. Formats are raster only, since an SVG can carry script.
 * @param directory where the files are kept
 */
export const mediaCollection = (directory: string | undefined): CollectionConfig =>
  withPublication(
    {
      slug: 'media',
      labels: names((t) => t.collections.media),
      admin: {
        group: words((t) => t.groups.stories),
        description: words((t) => t.collections.media.description),
        useAsTitle: 'alt',
        defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
        listSearchableFields: ['alt', 'filename', 'credit'],
      },
      defaultSort: '-updatedAt',
      access: {
        create: ({ req }) => isSignedIn(req),
        read: ({ req }) => isSignedIn(req),
        update: updatePicture,
        delete: ({ req }) => mayPublish(req),
      },
      hooks: { beforeValidate: [demandAlt] },
      upload: {
        ...(directory === undefined ? {} : { staticDir: directory }),
        mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
        focalPoint: true,
        adminThumbnail: 'small',
        imageSizes: [
          { name: 'small', width: 480, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 78 } } },
          { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 78 } } },
          { name: 'large', width: 1600, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 78 } } },
        ],
      },
      fields: [
        { name: 'alt', type: 'text', localized: true, maxLength: 300, ...labels((t) => t.fields.media.alt) },
        { name: 'credit', type: 'text', maxLength: 200, ...labels((t) => t.fields.media.credit) },
      ],
    },
    'media',
  )
