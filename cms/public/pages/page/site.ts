import type { Locale } from '../../../../widgets/contract/index.js'
import type { Answers } from '../../answers/facade.js'
import type { Site } from './view.js'

/** What all pages tell of the place they stand in. Before anything has been published that is only the product's name. */
export const unknownSite: Site = { municipality: 'viigran', accessibilityStatement: null, privacyStatement: null }

export function siteOf(read: Answers, locale: Locale): Site {
  const { municipality, accessibilityStatement, privacyStatement } = read.strategy(locale) ?? unknownSite
  return { municipality, accessibilityStatement, privacyStatement }
}
