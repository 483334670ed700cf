import type { Locale, Text } from '../../../../widgets/contract/index.js'
import { beginningOf } from '../../../../widgets/core/statement.js'
import { html, type Html } from '../html/index.js'

/** A statement of the plakat, with the words that it shares with the others set apart. */
export function statement({ text, lang }: Text, all: readonly Text[], locale: Locale): Html {
  const beginning = beginningOf(all, lang)
  const words = text.startsWith(beginning)
    ? html`<span class="beginning">${beginning}</span>${text.slice(beginning.length)}`
    : html`${text}`
  return lang === locale ? words : html`<span lang="${lang}">${words}</span>`
}
