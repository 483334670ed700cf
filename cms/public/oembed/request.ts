import { oembedQuerySchema, type OembedQuery } from '../../../widgets/contract/index.js'
import { defaultLocale } from '../../../widgets/contract/index.js'
import { readPage, type IdeaFormPage, type PageQuestion } from '../pages/request.js'
import { localeOf, notFound, problemWords, type Problem } from '../problem/index.js'

export const oembedPath = '/oembed'

/** What somebody who was given the address of a page of ours asks for, to show it (oembed.com). */
export interface OembedQuestion {
  readonly kind: 'oembed'
  readonly key: string
  /** The page, and the origin that its address was given with. */
  readonly page: PageQuestion | IdeaFormPage
  readonly origin: string
  readonly asked: Omit<OembedQuery, 'url'>
}

type Read = OembedQuestion | { readonly kind: 'problem'; readonly answer: Problem }

/** Reads a request target. @returns null when it is not for oEmbed */
export function readOembed(target: string): Read | null {
  const at = target.indexOf('?')
  const [path, search] = at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
  if (path !== oembedPath) return null
  const query = new URLSearchParams(search)
  const bad = (parameter: string, allowed: string): Read => {
    const words = problemWords[localeOf(query)]
    return { kind: 'problem', answer: { status: 400, detail: words.badParameter(parameter, allowed), parameter } }
  }
  // An unknown format is 501 by the book (oembed.com, 2.3.5).
  if (!/^(json|xml)$/.test(query.getAll('format').at(-1) ?? 'json')) {
    const detail = problemWords[localeOf(query)].badParameter('format', 'json, xml')
    return { kind: 'problem', answer: { status: 501, detail, parameter: 'format' } }
  }
  const read = oembedQuerySchema.safeParse(Object.fromEntries(query))
  if (!read.success) {
    const parameter = String(read.error.issues[0]?.path[0])
    return bad(parameter, parameter === 'url' ? 'https://…' : '1–100000')
  }
  const { url, ...asked } = read.data
  const { origin, pathname, search: pageSearch } = new URL(url)
  const page = readPage(pathname + pageSearch)
  if (page.kind !== 'page' && page.kind !== 'idea-form') return { kind: 'problem', answer: notFound(defaultLocale) }
  return { kind: 'oembed', key: `oembed ${origin} ${page.key} ${JSON.stringify(asked)}`, page, origin, asked }
}
