/**
 * An FTS5 expression for what a reader typed: every word must be there, the last ones may be beginnings. Only letters and digits get
 * through, so nothing that was typed can be an operator (sqlite.org/fts5.html, section 3).
 * @returns an expression that finds nothing when there is no word in it
 */
export function matchExpression(typed: string, locale: 'nb' | 'nn' | 'en'): string {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return `${locale} : ""`
  return `${locale} : (${words
    .slice(0, 12)
    .map((word) => `"${word}"*`)
    .join(' AND ')})`
}
