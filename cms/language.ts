/** The languages that the product speaks to people in. */
export type Language = 'nb' | 'nn' | 'en'

/** The first of our languages that `Accept-Language` (or a list like it) names; bokmål when it names none. */
export function languageFor(acceptLanguage: string | undefined): Language {
  for (const range of (acceptLanguage ?? '').split(',')) {
    const language = range.trim().slice(0, 2).toLowerCase()
    if (language === 'nb' || language === 'nn' || language === 'en') return language
    if (language === 'no') return 'nb'
  }
  return 'nb'
}
