import type { Locale, Text } from '../contract/index.js'

/**
 * The words that all statements of a language begin with («Vi i Gran »), which the poster sets apart. Empty where they have not at least two
 * in common.
 */
export function beginningOf(statements: readonly Text[], lang: Locale): string {
  const [first, ...others] = statements.filter((statement) => statement.lang === lang).map(({ text }) => text.split(' '))
  if (!first || others.length === 0) return ''
  const differs = first.findIndex((word, index) => others.some((other) => other[index] !== word))
  return differs < 2 ? '' : `${first.slice(0, differs).join(' ')} `
}
