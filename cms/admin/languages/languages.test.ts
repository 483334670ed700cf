import { nb } from '@payloadcms/translations/languages/nb'
import { expect, it } from 'vitest'

import { bokmaal } from './bokmaal.js'
import { nynorsk } from './nynorsk/index.js'

type Words = { [key: string]: string | Words }

function* entries(words: Words, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield [`${path}${key}`, value]
    else yield* entries(value, `${path}${key}:`)
  }
}

const original = new Map(entries(nb.translations))
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}|<\/?\d>/g) ?? []).sort()
/** Payload's own bokmål fills in `{{fra}}` and `{{til}}`, which nobody gives it. */
const wrongInOriginal = 'localization:copyFromTo'

it.each([
  ['bokmål', bokmaal],
  ['nynorsk', nynorsk],
])('%s names only words that Payload uses, and keeps what is filled in', (_name, words) => {
  const given = [...entries(words)].filter(([key]) => key !== wrongInOriginal)
  const asInOriginal = given.map(([key]) => [key, placeholders(original.get(key) ?? 'missing {{word}}')])
  expect(given.map(([key, text]) => [key, placeholders(text)])).toEqual(asInOriginal)
})
