import type { Locale } from '../contract/index.js'

type Other = Exclude<Locale, 'nb'>

/** What an element says, in all languages. Bokmål is always here; the others come when a page speaks them, so that nobody loads words in vain. */
export class Dictionary<Words> {
  readonly #known: Partial<Record<Locale, Words>>
  readonly #load: Record<Other, () => Promise<Words>>

  constructor(nb: Words, load: Record<Other, () => Promise<Words>>) {
    this.#known = { nb }
    this.#load = load
  }

  /** The words of a language; undefined while they are on their way, and `ready` is called when they are here. In bokmål if they never come. */
  in(locale: Locale, ready: () => void): Words | undefined {
    if (locale !== 'nb' && !this.#known[locale]) {
      void this.#load
        [locale]()
        .catch(() => this.#known.nb)
        .then((words) => {
          this.#known[locale] = words
          ready()
        })
    }
    return this.#known[locale]
  }
}

/** The nearest of our languages to a BCP 47 tag: `nb` for `no` and for what we do not speak. */
export function localeFor(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split('-')[0]
  return language === 'nn' || language === 'en' ? language : 'nb'
}
