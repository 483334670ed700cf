import { z } from 'zod'

import type { Locale } from '../../../widgets/contract/index.js'
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
  return readQuery(route, name, query, locale)
}

/** The route that answers a question. */
export const routeOf = ({ family, name }: ResourceQuestion): Route | undefined =>
  routes.find((route) => route.family === family && (route.name === null) === (name === ''))

function readQuery(route: Route, name: string, query: URLSearchParams, locale: Locale): ResourceQuestion | ResourceProblem {
  const words = problemWords[locale]
  const given: Record<string, string> = {}
  for (const [parameter, value] of query) {
    if (!Object.hasOwn(route.query.shape, parameter)) {
      const known = Object.keys(route.query.shape).join(', ')
      return problem({
        status: 400,
        detail: words.unknownParameter(parameter.slice(0, 60), known),
        parameter: parameter.slice(0, 60),
      })
    }
    if (Object.hasOwn(given, parameter)) return problem({ status: 400, detail: words.repeatedParameter(parameter), parameter })
    given[parameter] = value
  }
  const result = route.query.safeParse(given)
  if (!result.success) {
    const parameter = String(result.error.issues[0]?.path[0])
    return problem({ status: 400, detail: words.badParameter(parameter, allowedFor(route, parameter)), parameter })
  }
  // As the schema understood it, with its defaults, so that different spellings of one question are one.
  const understood = Object.fromEntries(
    Object.entries(valuesSchema.parse(result.data)).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
  return {
    kind: 'resource',
    key: `${route.family}/${name}?${new URLSearchParams(understood).toString()}`,
    family: route.family,
    name,
    query: understood,
  }
}

const valuesSchema = z.record(z.string(), z.union([z.string(), z.number()]).optional())

const jsonSchemaSchema = z.looseObject({
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
})

/** What a parameter may be, in words that need no language: `1–100`, `nb, nn, en`, `a-z0-9-`. */
function allowedFor(route: Route, parameter: string): string {
  const schema: unknown = route.query.shape[parameter]
  if (!(schema instanceof z.ZodType)) return ''
  const { enum: values, minimum, maximum, maxLength } = jsonSchemaSchema.parse(z.toJSONSchema(schema, { io: 'output' }))
  if (values) return values.join(', ')
  if (minimum !== undefined && maximum !== undefined) return `${minimum}–${maximum}`
  return parameter === 'q' && maxLength !== undefined ? `1–${maxLength}` : 'a-z, 0-9, -'
}

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
