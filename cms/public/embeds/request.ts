import type { z } from 'zod'

import {
  embedFormSchema,
  embedNameSchema,
  embeds,
  localeSchema,
  type EmbedForm,
  type EmbedName,
  type Locale,
} from '../../../widgets/contract/index.js'
import { localeOf, notFound, problemWords, type Problem } from '../problem/index.js'
import { readParameters } from '../problem/parameters.js'
import { asksForFragment, isOfEmbeds, partsOf } from './address.js'

/** An element, rendered: all that its address says, as the schema of the element understood it. */
export interface EmbedQuestion {
  readonly kind: 'embed'
  readonly key: string
  readonly name: EmbedName
  /** What names its content in the path: a point's number, a story's slug. Empty where there is one only. */
  readonly item: string
  readonly form: EmbedForm
  readonly locale: Locale
  readonly told: Readonly<Record<string, string>>
}

/** A style as a file, for fragments that link to it: of an element, or of the paper around one. */
export interface EmbedStyleQuestion {
  readonly kind: 'embed-style'
  readonly key: string
  readonly name: EmbedName | 'content'
  readonly digest: string
  /** Of the paper, as `#rrggbb`. */
  readonly accent: string | undefined
}

/** The page that stands in an iframe where there is nothing to show: gone or never there, wrongly asked for, or nothing is known yet. */
export interface EmbedProblemQuestion {
  readonly kind: 'embed-problem'
  readonly key: string
  readonly problem: 'notFound' | 'badRequest' | 'notReady'
  readonly locale: Locale
}

type Read = EmbedQuestion | EmbedStyleQuestion | EmbedProblemQuestion | { readonly kind: 'problem'; readonly answer: Problem }

export const embedProblem = (problem: EmbedProblemQuestion['problem'], locale: Locale): EmbedProblemQuestion => ({
  kind: 'embed-problem',
  key: `embed-problem ${problem} ${locale}`,
  problem,
  locale,
})

const stylePath = /^\/embed\/style\/([a-z]+)-([0-9a-f]{16})(?:-([0-9a-f]{6}))?\.css$/
const elementPath = /^\/embed\/([^/]+)(?:\/([^/]+))?$/

/**
 * Reads a request target.
 * @returns the question or the problem with it; null when it is no path of embeds
 */
export function readEmbed(target: string): Read | null {
  const { path, search } = partsOf(target)
  if (!isOfEmbeds(path)) return null
  const query = new URLSearchParams(search)
  const locale = localeOf(query)
  const style = readStyle(path)
  if (style !== null) return style

  const [, first, written] = elementPath.exec(path) ?? []
  const name = embedNameSchema.safeParse(first).data
  const isPage = !asksForFragment(target)
  const missing = (): Read => (isPage ? embedProblem('notFound', locale) : { kind: 'problem', answer: notFound(locale) })
  const bad = (answer: Problem): Read => (isPage ? embedProblem('badRequest', locale) : { kind: 'problem', answer })
  if (name === undefined) return missing()
  const item = itemIn(name, written)
  if (item === undefined) return missing()
  if (!isPage && !isDecodable(search)) return bad({ status: 400, detail: problemWords[locale].badAddress })
  const known = embeds[name].query
  const read = readParameters(known, isPage ? knownOf(query, known) : query, locale)
  if ('problem' in read) return bad(read.problem)
  const { as, locale: language, ...told } = read.values
  return {
    kind: 'embed',
    key: `embed ${name} ${item}?${new URLSearchParams(read.values).toString()}`,
    name,
    item,
    form: embedFormSchema.parse(as),
    locale: localeSchema.parse(language),
    told,
  }
}

/** What names the content, in one spelling; undefined where nothing could be called that. */
function itemIn(name: EmbedName, written: string | undefined): string | undefined {
  const { key } = embeds[name]
  if (key === null) return written === undefined ? '' : undefined
  const read = key.safeParse(written).data
  return read === undefined ? undefined : String(read)
}

function readStyle(path: string): EmbedStyleQuestion | null {
  const [, first, digest, accent] = stylePath.exec(path) ?? []
  const name = first === 'content' ? first : embedNameSchema.safeParse(first).data
  if (name === undefined || digest === undefined || (accent !== undefined && name !== 'content')) return null
  return {
    kind: 'embed-style',
    key: `embed-style ${name} ${digest} ${accent ?? ''}`,
    name,
    digest,
    accent: accent && `#${accent}`,
  }
}

/** What others add to links (`utm_source` …) does no harm to a page. A server that takes in a fragment has written all of it, and is told what is wrong. */
const knownOf = (query: URLSearchParams, { shape }: z.ZodObject): URLSearchParams =>
  new URLSearchParams([...query].filter(([name]) => Object.hasOwn(shape, name)))

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
