import { z } from 'zod'

import {
  defaultLocale,
  ideaReferenceSchema,
  localeSchema,
  pointNumberSchema,
  slugParameterSchema,
  storyQuerySchema,
  type Locale,
} from '../../../widgets/contract/index.js'
import { paths } from './page/paths.js'
import type { Problem } from './views/problem.js'

/** The pages, each with the folder of its path and what may be its name there; null where there is one page and no name. */
const pages = {
  home: { folder: '', name: null },
  plakat: { folder: 'plakat', name: null },
  point: { folder: 'plakat', name: pointNumberSchema },
  strategy: { folder: 'strategi', name: null },
  area: { folder: 'omrader', name: slugParameterSchema },
  tiltak: { folder: 'tiltak', name: slugParameterSchema },
  stories: { folder: 'historier', name: null },
  story: { folder: 'historier', name: slugParameterSchema },
  idea: { folder: 'ideer', name: ideaReferenceSchema },
} as const satisfies Record<string, { folder: string; name: z.ZodType | null }>

export type PageName = keyof typeof pages
const pageNames = z.enum(['home', 'plakat', 'point', 'strategy', 'area', 'tiltak', 'stories', 'story', 'idea']).options

export interface PageQuestion {
  readonly kind: 'page'
  readonly key: string
  readonly page: PageName
  /** Empty where the page has none. */
  readonly name: string
  readonly locale: Locale
  /** What the list of stories was asked with. */
  readonly query: Readonly<Record<string, string>>
}

/** A page that says why there is none. */
export interface ProblemPageQuestion {
  readonly kind: 'problem-page'
  readonly key: string
  readonly problem: Problem
  readonly locale: Locale
}

/** The page with the form for ideas. It is made where ideas are taken (ideas/pages.ts), and not of the read model. */
export interface IdeaFormPage {
  readonly kind: 'idea-form'
  readonly key: string
  readonly locale: Locale
  /** What somebody has typed to see what became of an idea; null where nobody has. */
  readonly reference: string | null
}

type Read = PageQuestion | ProblemPageQuestion | IdeaFormPage | { readonly kind: 'redirect'; readonly to: string }

/** As the API's own query, but what others add to links (`utm_source` …) does no harm. The length of a page is ours. */
export const storiesPageSchema = z.object(storyQuerySchema.shape).omit({ limit: true })

export const problemPage = (problem: Problem, locale: Locale): ProblemPageQuestion => ({
  kind: 'problem-page',
  key: `problem ${problem} ${locale}`,
  problem,
  locale,
})

/** Reads a request target. Whatever it is, there is a page to answer with. */
export function readPage(target: string): Read {
  const [path = '', search = ''] = target.split('?', 2)
  const query = new URLSearchParams(search)
  const locales = query.getAll('locale')
  const locale = localeSchema.safeParse(locales[0] ?? defaultLocale).data
  const segments = segmentsOf(path)
  if (segments === null || locale === undefined || locales.length > 1) return problemPage('badRequest', locale ?? defaultLocale)
  const [folder = '', name = '', ...more] = segments
  if ((folder === 'omrader' || folder === 'tiltak') && segments.length === 1)
    return { kind: 'redirect', to: `${paths(locale).strategy}#omrader` }
  if (folder === 'ideer' && segments.length === 1)
    return { kind: 'idea-form', key: `ideas ${locale}`, locale, reference: query.get('reference') }
  const page = pageNames.find((one) => pages[one].folder === folder && (pages[one].name === null) === segments.length < 2)
  if (page === undefined || more.length > 0 || pages[page].name?.safeParse(name).success === false)
    return problemPage('notFound', locale)
  const asked = page === 'stories' ? storiesAsked(query) : {}
  if (asked === null) return problemPage('badRequest', locale)
  return {
    kind: 'page',
    key: `${page} ${name} ${locale} ${new URLSearchParams(asked).toString()}`,
    page,
    name,
    locale,
    query: asked,
  }
}

/** The parts of a path; none for `/`. People write `/Plakat/` too. Null when the percent-encoding is broken. */
function segmentsOf(path: string): string[] | null {
  const parts = path.replace(/^\//, '').replace(/\/$/, '').split('/')
  try {
    const decoded = parts.map(decodeURIComponent)
    return decoded.map((part, index) => (index === 0 ? part.toLowerCase() : part))
  } catch {
    return null
  }
}

function storiesAsked(query: URLSearchParams): Record<string, string> | null {
  const given: Record<string, string> = {}
  for (const [parameter, value] of query) {
    if (!Object.hasOwn(storiesPageSchema.shape, parameter)) continue
    if (Object.hasOwn(given, parameter)) return null
    given[parameter] = value
  }
  const { data } = storiesPageSchema.safeParse(given)
  if (data === undefined) return null
  return Object.fromEntries(Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
}
