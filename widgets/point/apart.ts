import type { Text } from '../contract/index.js'
import { beginningOf } from '../core/statement.js'

/** A statement in two: the words that all of them begin with, and its own. */
export function apart({ text, lang }: Text, all: readonly Text[]): readonly [beginning: string, rest: string] {
  const beginning = beginningOf(all, lang)
  return text.startsWith(beginning) ? [beginning, text.slice(beginning.length)] : ['', text]
}
