import { defaultLocale, type Locale, type StoryKind } from '../../../../widgets/contract/index.js'

/** Which stories a list shows. The names are the query parameters of `/historier`, the same as the API's. */
export interface StoryChoice {
  readonly kind?: StoryKind
  readonly point?: number
  readonly area?: string
  readonly tiltak?: string
  readonly year?: number
  readonly q?: string
  readonly page?: number
}

/** The addresses of our own pages. All are paths on this server; those from `paths(locale)` keep the reader's language. */
export interface Paths {
  readonly home: string
  readonly plakat: string
  readonly strategy: string
  readonly demo: string
  readonly stories: (choice?: StoryChoice) => string
  readonly point: (number: number) => string
  readonly area: (slug: string) => string
  readonly tiltak: (slug: string) => string
  readonly story: (slug: string) => string
  readonly ideas: string
  readonly idea: (reference: string) => string
}

export function paths(locale: Locale): Paths {
  const at = (path: string, choice: StoryChoice = {}) => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(choice)) {
      if (value !== undefined && !(name === 'page' && value === 1)) query.set(name, String(value))
    }
    if (locale !== defaultLocale) query.set('locale', locale)
    return query.size === 0 ? path : `${path}?${query.toString()}`
  }
  const item = (folder: string) => (name: string | number) => at(`${folder}/${encodeURIComponent(name)}`)
  return {
    home: at('/'),
    plakat: at('/plakat'),
    strategy: at('/strategi'),
    demo: at('/demo'),
    stories: (choice) => at('/historier', choice),
    point: item('/plakat'),
    area: item('/omrader'),
    tiltak: item('/tiltak'),
    story: item('/historier'),
    ideas: at('/ideer'),
    idea: item('/ideer'),
  }
}
