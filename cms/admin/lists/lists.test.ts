import { getTranslation, initI18n } from '@payloadcms/translations'
import { describe, expect, test } from 'vitest'

import { configForGenerating } from '../generate/config.js'

const config = await configForGenerating()
const lists = config.collections.filter(({ admin }) => admin.defaultColumns !== undefined)
const bokmaal = await initI18n({ config: config.i18n, context: 'client', language: 'nb' })

describe.each(['nb', 'nn', 'en'])('an editor who reads %s', (language) => {
  test.each(lists)('never sees two columns of one name in the list of $slug', ({ admin, flattenedFields }) => {
    const nameOf = (column: string) => {
      const field = flattenedFields.find(({ name }) => name === column)
      return field && 'label' in field && field.label ? getTranslation(field.label, { ...bokmaal, language }) : column
    }
    const names = admin.defaultColumns?.map(nameOf) ?? []
    expect(new Set(names).size).toBe(names.length)
  })
})
