import type { Locale, Text } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'

/**
 * The words that all statements of a plakat begin with («Vi i Gran »), found by comparing them. Empty where there are fewer than two
 * statements in the language, or where they have no two words in common.
 */
export function commonBeginning(statements: readonly Text[], lang: Locale): string {
  const [first, ...others] = statements.filter((statement) => statement.lang === lang).map(({ text }) => text.split(' '))
  if (first === undefined || others.length === 0) return ''
  const differs = first.findIndex((word, index) => others.some((other) => other[index] !== word))
  const words = first.slice(0, differs === -1 ? 0 : differs)
  return words.length < 2 ? '' : `${words.join(' ')} `
}

/** A statement of the plakat, with the words that it shares with the others set apart. */
export function statement({ text, lang }: Text, all: readonly Text[], locale: Locale): Html {
  const beginning = commonBeginning(all, lang)
  const words = text.startsWith(beginning)
    ? html`<span class="beginning">${beginning}</span>${text.slice(beginning.length)}`
    : html`${text}`
  return lang === locale ? words : html`<span lang="${lang}">${words}</span>`
}
