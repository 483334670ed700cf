import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

/** What the admin calls the field at a path such as `period.to`, in the editor's language. Undefined where there is no such field. */
export function labelAt(
  path: string,
  fields: readonly FlattenedField[],
  { i18n }: Pick<PayloadRequest, 'i18n'>,
): string | undefined {
  const [name, ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return undefined
  if (rest.length > 0) return 'flattenedFields' in field ? labelAt(rest.join('.'), field.flattenedFields, { i18n }) : undefined
  return 'label' in field && field.label !== undefined && field.label !== false ? getTranslation(field.label, i18n) : undefined
}
