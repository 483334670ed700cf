import { folded } from './folded.js'

/** The kinds that readers search in, each with its table of words. */
export const searchedKinds = ['stories', 'tiltak'] as const
export type SearchedKind = (typeof searchedKinds)[number]

/** Words beyond these change nothing that a reader would notice. */
const mostWords = 12

type Language = 'nb' | 'nn' | 'en'

/**
 * An FTS5 expression for what a reader typed: every word must be there, or begin one that is; a single letter must be there as it is, since
 * it begins far too many. Only letters and digits get through, so nothing that was typed can be an operator (sqlite.org/fts5.html, section 3). What is searched is what a reader in that language
 * sees: its own text where a document has one, else bokmål.
 * @returns an expression that finds nothing when there is no word in it
 */
export function matchExpression(typed: string, language: Language): string {
  const words = folded(typed).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return 'nb : ""'
  const all = words
    .slice(0, mostWords)
    .map((word) => (word.length === 1 ? `"${word}"` : `"${word}"*`))
    .join(' AND ')
  return language === 'nb' ? `nb : (${all})` : `(${language} : (${all})) OR ((nb : (${all})) NOT (own : ${language}))`
}
