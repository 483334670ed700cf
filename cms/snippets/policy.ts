import { z } from 'zod'

const directivesSchema = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.array(z.string()))
export type Directives = z.infer<typeof directivesSchema>

/** What widgets/csp.json says: what a page's Content-Security-Policy must allow, with `{origin}` where our address comes. */
export const policySchema = z.object({
  directives: directivesSchema,
  trustedTypes: z.object({ 'trusted-types': z.array(z.string()) }),
  iframe: z.object({ directives: directivesSchema }),
})
export type Policy = z.infer<typeof policySchema>

/** The same for an origin: directive → sources. */
export const sourcesFor = (directives: Directives, origin: string): Directives =>
  Object.fromEntries(
    Object.entries(directives).map(([directive, sources]) => [
      directive,
      sources.map((source) => source.replace('{origin}', origin)),
    ]),
  )

/** As lines to paste, each ending in a semicolon. */
export const policyLines = (directives: Directives, origin: string): readonly string[] =>
  Object.entries(sourcesFor(directives, origin)).map(([directive, sources]) => `${directive} ${sources.join(' ')};`)
