import type { LocalizedText } from '../../../collections/publications/shape/index.js'
import { localeFallbacks, type Locale, type Text } from '../../../widgets/contract/index.js'

/** The text in the language asked for, or in the nearest one that has it; null when none has. */
export function textIn(texts: LocalizedText, locale: Locale): Text | null {
  for (const lang of localeFallbacks[locale]) {
    const text = texts[lang]
    if (text) return { text, lang }
  }
  return null
}

/** The same where there always is one: what cannot be published without a text. An empty text keeps the answer's shape. */
export const textOrEmpty = (texts: LocalizedText, locale: Locale): Text => textIn(texts, locale) ?? { text: '', lang: locale }

/** The texts that are there, in order. */
export const textsIn = (list: readonly LocalizedText[], locale: Locale): Text[] =>
  list.map((texts) => textIn(texts, locale)).filter((text) => text !== null)
