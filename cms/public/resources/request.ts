import { readParameters } from '../problem/parameters.js'
import type { Problem } from '../problem/index.js'
import { localeOf, notFound, problemWords } from '../problem/index.js'
import type { Family, Route } from './routes.js'
import { apiRoot, routes } from './routes.js'

/** What is asked of the API: all of a family, or the item of that name. `query` has every parameter that counts, defaults too. */
export interface ResourceQuestion {
  readonly kind: 'resource'
  readonly key: string
  readonly family: Family
  /** Empty for all of the family. */
  readonly name: string
  readonly query: Readonly<Record<string, string>>
}

type ResourceProblem = { readonly kind: 'problem'; readonly answer: Problem }

/**
 * Reads a request target.
 * @returns the question or the problem with it; null when it is no path of the resources
 */
export function readResource(target: string): ResourceQuestion | ResourceProblem | null {
  const [path = '', search = ''] = splitOnce(target, '?')
  if (!path.startsWith(`${apiRoot}/`)) return null
  const query = new URLSearchParams(search)
  const locale = localeOf(query)
  const parts = path.slice(apiRoot.length + 1).split('/')
  const name = decoded(parts[1] ?? '')
  if (name === null || decoded(search) === null) return problem({ status: 400, detail: problemWords[locale].badAddress })
  const route = routes.find((candidate) => candidate.family === parts[0] && (candidate.name === null) === (parts.length === 1))
  if (route === undefined) return null
  if (parts.length > 2 || (route.name && !route.name.schema.safeParse(name).success)) return problem(notFound(locale))
  const read = readParameters(route.query, query, locale)
  if ('problem' in read) return problem(read.problem)
  return {
    kind: 'resource',
    key: `${route.family}/${name}?${new URLSearchParams(read.values).toString()}`,
    family: route.family,
    name,
    query: read.values,
  }
}

/** The route that answers a question. */
export const routeOf = ({ family, name }: ResourceQuestion): Route | undefined =>
  routes.find((route) => route.family === family && (route.name === null) === (name === ''))

const problem = (answer: Problem): ResourceProblem => ({ kind: 'problem', answer })

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
