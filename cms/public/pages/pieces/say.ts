import type { Locale, Text } from '../../../../widgets/contract/index.js'
import { html, type HtmlValue } from '../html/index.js'

/** A text of the content. One that fell back to another language says which (WCAG 3.1.2), so that it is read aloud rightly. */
export function say(text: Text, locale: Locale): HtmlValue {
  return text.lang === locale ? text.text : html`<span lang="${text.lang}">${text.text}</span>`
}
