import type { Locale } from '../../../widgets/contract/index.js'

/** What the pages in iframes say that neither the elements nor our other pages say. */
export interface EmbedWords {
  /** Of the table of areas and points. */
  readonly matrix: string
}

export const embedWords: Readonly<Record<Locale, EmbedWords>> = {
  nb: { matrix: 'Satsingsområdene og plakaten' },
  nn: { matrix: 'Satsingsområda og plakaten' },
  en: { matrix: 'The focus areas and the innovation poster' },
}
