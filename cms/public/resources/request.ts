import { z } from 'zod'

import type { Locale } from '../../../widgets/contract/index.js'
import type { ProblemAnswer } from '../problem/index.js'
import { localeOf, notFound, problemWords } from '../problem/index.js'
import type { Route } from './routes.js'
import { apiRoot, routes } from './routes.js'

/** A request that a route can answer. `query` is what was asked with, whole and in its route's order; `key` is equal for equal questions. */
export interface Question {
  kind: 'question'
  route: Route
  name: string
  query: Record<string, string>
  key: string
}

export type Asked = Question | { kind: 'problem'; answer: ProblemAnswer } | { kind: 'other' }

/**
 * Reads a request target.
 * @returns the question, the problem with it, or `other` when it is no path of the resources
 */
export function readTarget(target: string): Asked {
  const [path = '', search = ''] = splitOnce(target, '?')
  if (!path.startsWith(`${apiRoot}/`)) return { kind: 'other' }
  const query = new URLSearchParams(search)
  const locale = localeOf(query)
  const parts = path.slice(apiRoot.length + 1).split('/')
  const name = decoded(parts[1] ?? '')
  if (name === null || decoded(search) === null) return problem({ status: 400, detail: problemWords[locale].badAddress })
  const route = routes.find((candidate) => candidate.family === parts[0] && (candidate.name === null) === (parts.length === 1))
  if (route === undefined) return { kind: 'other' }
  if (parts.length > 2 || (route.name && !route.name.schema.safeParse(name).success)) return problem(notFound(locale))
  return readQuery(route, name, query, locale)
}

function readQuery(route: Route, name: string, query: URLSearchParams, locale: Locale): Asked {
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
  const ordered = Object.fromEntries(
    Object.keys(route.query.shape).flatMap((key) => (key in given ? [[key, given[key] ?? '']] : [])),
  )
  return {
    kind: 'question',
    route,
    name,
    query: ordered,
    key: `${route.family}/${name}?${new URLSearchParams(ordered).toString()}`,
  }
}

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
  return maxLength === 200 && parameter === 'q' ? '1–200' : 'a-z, 0-9, -'
}

const problem = (answer: ProblemAnswer): Asked => ({ kind: 'problem', answer })

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
