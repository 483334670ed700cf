import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

/** The same keys with any text: what nn.ts and en.ts must have, key by key. */
type SameKeys<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : SameKeys<Tree[Key]> }
export type Translations = SameKeys<typeof nb>

export type Language = 'nb' | 'nn' | 'en'

/** One text in all languages of the editors' side, as Payload takes them where it always translates. */
export type Words = Record<Language, string>

/** `words((t) => t.groups.strategy)` is that text in nb, nn and en. */
export function words(pick: (t: Translations) => string): Words {
  return { nb: pick(nb), nn: pick(nn), en: pick(en) }
}

/** The same in the language of one request, for messages. An unknown language gets bokmål. */
export function wordsFor(language: string, pick: (t: Translations) => string): string {
  return pick(language === 'nn' ? nn : language === 'en' ? en : nb)
}

/**
 * The same as a function of the language. Payload translates no objects in the sentences that it makes of names («Sorter etter …»), and
 * says «[object Object]» there.
 */
type Spoken = (given: { i18n: { language: string } }) => string

export const spoken =
  (pick: (t: Translations) => string): Spoken =>
  ({ i18n }) =>
    wordsFor(i18n.language, pick)

/** What one document of a collection is called, and many. */
export const names = (pick: (t: Translations) => { singular: string; plural: string }) => ({
  singular: spoken((t) => pick(t).singular),
  plural: spoken((t) => pick(t).plural),
})

/** Select options from a table of labels, in the table's order. */
export function options<Value extends string>(
  pick: (t: Translations) => Record<Value, string>,
): { value: Value; label: Spoken }[] {
  const labels: Record<Value, string> = pick(nb)
  const values: Value[] = []
  for (const value in labels) values.push(value)
  return values.map((value) => ({ value, label: spoken((t) => pick(t)[value]) }))
}

interface FieldWords {
  label: string
  description: string
}

/** A field's label and help text, merged with its other admin settings. */
export function labels<Admin extends object>(pick: (t: Translations) => FieldWords, admin?: Admin) {
  const description = words((t) => pick(t).description)
  return {
    label: spoken((t) => pick(t).label),
    admin: { ...admin, ...(description.nb === '' ? {} : { description }) },
  }
}
