import { z } from 'zod'

import type { Locale } from '../../../widgets/contract/index.js'
import type { Problem } from '../../problem/index.js'
import { problemWords } from './words.js'

type Read = { readonly values: Readonly<Record<string, string>> } | { readonly problem: Problem }

/**
 * Reads the parameters that a schema knows, and no others.
 * @returns them as the schema understood them, with its defaults, so that different spellings of one question are one; or a problem that names the
 * parameter
 */
export function readParameters(schema: z.ZodObject, query: URLSearchParams, locale: Locale): Read {
  const words = problemWords[locale]
  const bad = (parameter: string, detail: string): Read => ({ problem: { status: 400, detail, parameter } })
  const given: Record<string, string> = {}
  for (const [parameter, value] of query) {
    if (!Object.hasOwn(schema.shape, parameter)) {
      const known = Object.keys(schema.shape).join(', ')
      const shown = parameter.slice(0, 60)
      return bad(shown, words.unknownParameter(shown, known))
    }
    if (Object.hasOwn(given, parameter)) return bad(parameter, words.repeatedParameter(parameter))
    given[parameter] = value
  }
  const result = schema.safeParse(given)
  if (!result.success) {
    const parameter = String(result.error.issues[0]?.path[0])
    return bad(parameter, words.badParameter(parameter, allowedFor(schema, parameter)))
  }
  const understood = Object.entries(valuesSchema.parse(result.data))
  return {
    values: Object.fromEntries(understood.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))),
  }
}

const valuesSchema = z.record(z.string(), z.union([z.string(), z.number()]).optional())

const jsonSchemaSchema = z.looseObject({
  enum: z.array(z.string()).optional(),
  examples: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
})

/** What a parameter may be, in words that need no language: `1–100`, `nb, nn, en`, `a-z, 0-9, -`. */
function allowedFor(schema: z.ZodObject, parameter: string): string {
  const own: unknown = schema.shape[parameter]
  if (!(own instanceof z.ZodType)) return ''
  const described = jsonSchemaSchema.parse(z.toJSONSchema(own, { io: 'output' }))
  const { enum: values = described.examples, minimum, maximum, maxLength } = described
  if (values) return values.join(', ')
  if (minimum !== undefined && maximum !== undefined) return `${minimum}–${maximum}`
  return parameter === 'q' && maxLength !== undefined ? `1–${maxLength}` : 'a-z, 0-9, -'
}
