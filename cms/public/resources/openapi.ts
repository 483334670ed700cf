import { z } from 'zod'

import {
  embedNameSchema,
  embeds,
  ideaReceiptSchema,
  localeSchema,
  newIdeaSchema,
  oembedQuerySchema,
  problemSchema,
  versionsSchema,
} from '../../../widgets/contract/index.js'
import { ideaTypes } from '../ideas/types.js'
import type { Route } from './routes.js'
import { apiRoot, familyPath, routes } from './routes.js'

type JsonObject = Record<string, unknown>
const objectSchema = z.record(z.string(), z.unknown())

/** A schema with every named part under `components`, as OpenAPI 3.1 wants it. Named parts are those with a `meta` id. */
class Components {
  readonly schemas: JsonObject = {}

  reference(schema: z.ZodType): JsonObject {
    const converted = objectSchema.parse(z.toJSONSchema(schema, { io: 'output' }))
    const { $defs, $schema: _dialect, ...root } = converted
    for (const [name, part] of Object.entries(objectSchema.parse($defs ?? {}))) this.schemas[name] = this.#relocate(part)
    const named = z.object({ id: z.string() }).safeParse(root)
    if (!named.success) return objectSchema.parse(this.#relocate(root))
    this.schemas[named.data.id] = this.#relocate(root)
    return { $ref: `#/components/schemas/${named.data.id}` }
  }

  /** `$defs` become components, and what names them follows. */
  #relocate(part: unknown): unknown {
    return JSON.parse(
      JSON.stringify(part, (key, value: unknown) => (key === '$schema' ? undefined : value)).replaceAll(
        '#/$defs/',
        '#/components/schemas/',
      ),
    )
  }
}

const jsonContent = (schema: JsonObject, type = 'application/json'): JsonObject => ({ content: { [type]: { schema } } })

function parametersOf(route: Pick<Route, 'name' | 'query'>): JsonObject[] {
  const described = (name: string, place: 'path' | 'query', schema: z.ZodType): JsonObject => ({
    name,
    in: place,
    required: place === 'path',
    schema: objectSchema.parse(z.toJSONSchema(schema, { io: 'output' })),
  })
  const path = route.name === null ? [] : [described(route.name.parameter, 'path', route.name.schema)]
  const query = Object.entries(route.query.shape).map(([name, schema]) =>
    described(name, 'query', z.instanceof(z.ZodType).parse(schema)),
  )
  return [...path, ...query].map((parameter) => ({ ...parameter, schema: withoutDialect(objectSchema.parse(parameter.schema)) }))
}

const withoutDialect = ({ $schema: _dialect, ...schema }: JsonObject): JsonObject => schema

const wrongMethod = 'Only GET, HEAD and OPTIONS.'

/** Why there may be no answer just now. */
const crowded = (problem: JsonObject): JsonObject => ({
  429: { description: 'Too much is asked at once; see Retry-After.', ...problem },
  503: { description: 'Nothing is known yet; see Retry-After.', ...problem },
})

function operationOf(route: Route, components: Components, problem: JsonObject): JsonObject {
  return {
    summary: route.summary,
    parameters: parametersOf(route),
    responses: {
      200: { description: 'The answer.', ...jsonContent(components.reference(route.answer)) },
      304: { description: 'What the reader has (If-None-Match) is still right.' },
      400: { description: 'A parameter is wrong; `parameter` names it.', ...problem },
      404: { description: 'There is no such thing in public.', ...problem },
      405: { description: wrongMethod, ...problem },
      ...crowded(problem),
    },
  }
}

/** What is served for other people's pages beside the API: elements as HTML, and how to show a page of ours elsewhere. */
function outlets(problem: JsonObject): JsonObject {
  const refusals = {
    400: { description: 'A parameter is wrong; `parameter` names it.', ...problem },
    405: { description: wrongMethod, ...problem },
  }
  const rendered = embedNameSchema.options.map((name) => {
    const { key, query } = embeds[name]
    const route = { name: key && { parameter: name, schema: key }, query }
    const get = {
      summary: `gran-${name}, rendered: a page for an iframe, or with \`as\` a piece for somebody else's page.`,
      parameters: parametersOf(route),
      responses: {
        200: { description: 'HTML that reads without script.', ...jsonContent({ type: 'string' }, 'text/html') },
        ...refusals,
        404: { description: 'There is no such thing in public: a page that says so, or a problem where a piece was asked for.' },
        ...crowded({}),
      },
    }
    return [`/embed/${name}${key === null ? '' : `/{${name}}`}`, { get }] as const
  })
  const oembed = {
    summary: 'How to show a page of ours elsewhere (oEmbed 1.0).',
    parameters: parametersOf({ name: null, query: oembedQuerySchema }),
    responses: {
      200: { description: 'The answer, as JSON or XML.', ...jsonContent({ type: 'object' }) },
      ...refusals,
      404: { description: 'No page of ours in public, or nothing of it to embed.', ...problem },
      501: { description: 'A format that nobody knows.', ...problem },
    },
  }
  return { ...Object.fromEntries(rendered), '/oembed': { get: oembed } }
}

/** The one thing that the public may send. */
function sendIdea(components: Components): JsonObject {
  const problem = jsonContent(components.reference(problemSchema), 'application/problem+json')
  return {
    summary: 'Sends an idea. The same one twice gets the same receipt; see `key`.',
    parameters: [
      { name: 'locale', in: 'query', required: false, schema: withoutDialect(objectSchema.parse(z.toJSONSchema(localeSchema))) },
    ],
    requestBody: {
      required: true,
      content: Object.fromEntries(ideaTypes.map((type) => [type, { schema: components.reference(newIdeaSchema) }])),
    },
    responses: {
      201: { description: 'The idea is kept.', ...jsonContent(components.reference(ideaReceiptSchema)) },
      400: { description: 'The body is neither JSON nor a form in UTF-8.', ...problem },
      413: { description: 'The body is too large.', ...problem },
      415: { description: 'Another type than these two.', ...problem },
      422: { description: 'Something in it is wrong; `fields` says what.', ...problem },
      429: { description: 'Too many from this address; see Retry-After.', ...problem },
      503: { description: 'There is no room now; see Retry-After.', ...problem },
    },
  }
}

/** The contract as OpenAPI 3.1, made from the table that routes requests and the schemas that type the answers. */
export function openApiDocument(publicUrl: URL | undefined): JsonObject {
  const components = new Components()
  const problem = jsonContent(components.reference(problemSchema), 'application/problem+json')
  const paths: JsonObject = {}
  for (const route of routes) {
    const path = familyPath(route.family) + (route.name === null ? '' : `/{${route.name.parameter}}`)
    paths[path] = { get: operationOf(route, components, problem) }
  }
  paths[familyPath('ideas')] = { ...objectSchema.parse(paths[familyPath('ideas')]), post: sendIdea(components) }
  paths[`${apiRoot}/live`] = {
    get: {
      summary: 'Server-Sent Events: which resource has which version now. First all of them, then what changes.',
      responses: {
        200: {
          description: 'Events named `versions`; their data is an object of the shape Versions.',
          ...jsonContent(components.reference(versionsSchema), 'text/event-stream'),
        },
        405: { description: wrongMethod, ...problem },
        429: { description: 'Too many connections, from one address or in all; see Retry-After.', ...problem },
      },
    },
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'viigran',
      version: '1',
      description:
        'What a municipality has published of its innovation strategy. Anonymous and cookieless; ideas can be sent, all else is read-only.',
    },
    servers: [{ url: publicUrl?.origin ?? '/' }],
    paths: { ...paths, ...outlets(problem) },
    components: { schemas: components.schemas },
  }
}
