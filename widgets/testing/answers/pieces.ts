import { defaultLocale, localeFallbacks, type Locale, type Text } from '../../contract/index.js'

/** Where the API is. */
export const root = '/public/v1/'
/** When everything in a sample was last changed. */
export const updatedAt = '2026-11-20T10:00:00.000Z'

/** A list as every collection answers it. */
export const listed = (items: readonly object[], limit: number, total: number, page = 1) => ({ items, page, limit, total })

/** A text that there is in bokmål only. */
export const nb = (text: string): Text => ({ text, lang: 'nb' })

/** The same, or null. */
export const nbOrNull = (text: string | undefined): Text | null => (text === undefined ? null : nb(text))

/** A text as the API chooses it, in the nearest language that has it. */
export function textIn(texts: Partial<Record<Locale, string>>, locale: Locale): Text {
  const lang = localeFallbacks[locale].find((known) => texts[known] !== undefined) ?? 'nb'
  return { text: texts[lang] ?? '', lang }
}

/** Page, in the language asked for, and address in the API. */
export const addressed = (page: string, resource: string, locale: Locale) => ({
  url: locale === defaultLocale ? page : `${page}?locale=${locale}`,
  self: root + resource,
})
