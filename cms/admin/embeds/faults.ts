import { accentSchema, numberSchemas, ranges } from '../../snippets/index.js'
import type { Words } from './words/index.js'

type NumberField = keyof typeof ranges

/** What is wrong with a field, for the field itself when somebody saves, and for whoever waits for the preview before that. */
export type Fault =
  | { readonly field: 'accent'; readonly fault: 'colour' | 'tooLight' | 'tooDark' }
  | { readonly field: NumberField; readonly fault: 'wholeNumber' }

/** A colour as `#rrggbb`, and one that can be read; none where the page decides the colours. */
export function faultOfAccent(theme: unknown, accent: unknown): Fault | null {
  if ((theme !== 'light' && theme !== 'dark') || accent === undefined || accent === null || accent === '') return null
  if (accentSchema(theme).safeParse(accent).success) return null
  const isColour = typeof accent === 'string' && /^#[0-9a-f]{6}$/i.test(accent)
  return { field: 'accent', fault: isColour ? (theme === 'light' ? 'tooLight' : 'tooDark') : 'colour' }
}

/** Half a heading level is none. */
export const faultOfNumber = (field: NumberField, value: unknown): Fault | null =>
  numberSchemas[field].safeParse(value ?? undefined).success ? null : { field, fault: 'wholeNumber' }

/** A fault in words: what to do. */
export const sentenceFor = (fault: Fault, { validation }: Words): string =>
  fault.field === 'accent' ? validation[fault.fault] : validation.wholeNumber(ranges[fault.field])
