import { defaultLocale, type Locale } from '../../../widgets/contract/index.js'

/** The paths of pages and of the API, one place for both. */
const paths = {
  strategy: { url: '/strategi', self: '/public/v1/strategy' },
  point: { url: '/plakat/', self: '/public/v1/plakat/' },
  area: { url: '/omrader/', self: '/public/v1/areas/' },
  tiltak: { url: '/tiltak/', self: '/public/v1/tiltak/' },
  story: { url: '/historier/', self: '/public/v1/stories/' },
  ideaForm: { url: '/ideer', self: '/public/v1/ideas' },
  idea: { url: '/ideer/', self: '/public/v1/ideas/' },
} as const

export type Addressed = keyof typeof paths

/** Paths of pages that speak the reader's language; not those that name one already. */
const page = /^\/(?:(?:plakat|strategi|omrader|tiltak|historier|ideer)(?=[/?#]|$)|(?=[?#]|$))(?!.*[?&]locale=)/

/** The address of one of our pages in a language, before its place on the page (`#…`). Bokmål is what a page speaks by itself. */
function inLanguage(address: string, locale: Locale): string {
  if (locale === defaultLocale) return address
  const [before = '', ...place] = address.split('#')
  return [`${before}${before.includes('?') ? '&' : '?'}locale=${locale}`, ...place].join('#')
}

/** An item's page and its address in the API, absolute when PUBLIC_URL is known. */
export class Addresses {
  readonly #origin: string

  constructor(publicUrl: URL | undefined) {
    this.#origin = publicUrl?.origin ?? ''
  }

  /** @param locale the language that the page speaks; the address in the API is the same for all */
  of(kind: Addressed, locale: Locale, name: string | number = ''): { url: string; self: string } {
    const part = encodeURIComponent(name)
    return { url: inLanguage(this.#origin + paths[kind].url + part, locale), self: this.#origin + paths[kind].self + part }
  }

  /** What somebody has linked to in a text: as it was written, but a page of ours goes on in the reader's language. */
  linked(href: string, locale: Locale): string {
    const path = href.startsWith(`${this.#origin}/`) ? href.slice(this.#origin.length) : href
    return page.test(path) ? inLanguage(href, locale) : href
  }

  image(name: string): string {
    return `${this.#origin}/images/${name}`
  }
}
