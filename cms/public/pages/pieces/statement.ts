import type { Locale, Text } from '../../../../widgets/contract/index.js'
import { apart } from '../../../../widgets/point/apart.js'
import { html, type Html } from '../html/index.js'

/** A statement of the plakat, with the words that it shares with the others set apart. */
export function statement(given: Text, all: readonly Text[], locale: Locale): Html {
  const [beginning, rest] = apart(given, all)
  const words = html`${beginning && html`<span class="beginning">${beginning}</span>`}${rest}`
  return given.lang === locale ? words : html`<span lang="${given.lang}">${words}</span>`
}
