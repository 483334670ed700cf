import type { AfterErrorResult, PayloadRequest, SanitizedCollectionConfig, ValidationError } from 'payload'

import { labelAt } from '../../../collections/fields/label.js'
import { languageFor } from '../../language.js'
import { words } from './words.js'

/**
 * What Payload's uploads and accounts (3.90) say in English, whoever asks, and without the names of the fields. What is in the editor's language already
 * stays as it is.
 */
export function inPlainWords(
  { name, data, message }: ValidationError,
  collection: SanitizedCollectionConfig | undefined,
  req: PayloadRequest,
): AfterErrorResult | undefined {
  const heading = req.t('error:followingFieldsInvalid', { count: data.errors.length })
  const isUpload = data.errors.some(({ path }) => path === 'file')
  if (message.startsWith(heading) && !isUpload) return undefined
  const { file, notAPicture } = words[languageFor(req.i18n.language)]
  const errors = data.errors.map((one) =>
    one.path === 'file'
      ? { ...one, label: file, message: notAPicture }
      : { ...one, label: one.label ?? labelAt(one.path, collection?.flattenedFields ?? [], req) },
  )
  const fields = errors.map(({ label, path }) => (typeof label === 'string' ? label : path)).join(', ')
  return { response: { errors: [{ name, data: { ...data, errors }, message: `${heading} ${fields}` }] } }
}
