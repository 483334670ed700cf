import type { Locale } from '../contract/index.js'
import type * as nn from '../words/nn.js'

/** What all elements say in a language. */
type All = typeof nn

const others: Record<Exclude<Locale, 'nb'>, () => Promise<All>> = {
  nn: () => import('../words/nn.js'),
  en: () => import('../words/en.js'),
}

/** What an element says, in all languages. Bokmål is always here; the others come when a page speaks them, so that nobody loads words in vain. */
export class Dictionary<Words> {
  readonly #known: Partial<Record<Locale, Words>>
  readonly #own: (all: All) => Words

  /** @param own which of the words are this element's */
  constructor(nb: Words, own: (all: All) => Words) {
    this.#known = { nb }
    this.#own = own
  }

  /** The words of a language; undefined while they are on their way, and `ready` is called when they are here. In bokmål if they never come. */
  in(locale: Locale, ready: () => void): Words | undefined {
    if (locale !== 'nb' && !this.#known[locale]) {
      void others[locale]()
        .then(this.#own)
        .catch(() => this.#known.nb)
        .then((words) => {
          this.#known[locale] = words
          ready()
        })
    }
    return this.#known[locale]
  }
}

/** How dates are written in a language of ours (BCP 47). */
export const datesIn = (locale: Locale): string => (locale === 'en' ? 'en-GB' : `${locale}-NO`)

/** The nearest of our languages to a BCP 47 tag: `nb` for `no` and for what we do not speak. */
export function localeFor(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split('-')[0]
  return language === 'nn' || language === 'en' ? language : 'nb'
}
