import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { projectRoot } from '../../project-root.js'

/** The lines that the README tells embedders to add to their policy, from the same file that it points to. */
const { directives: embedders } = z
  .object({ directives: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.array(z.string())) })
  .parse(JSON.parse(readFileSync(join(projectRoot, 'widgets', 'csp.json'), 'utf8')))

/** What the page itself needs. Like most municipal pages it has its own style sheet and pictures, and that is all. */
const own: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
}

/** What an embedder adds, with the origin that the widgets come from: directive → sources. */
export function addedLines(origin: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(embedders).map(([directive, sources]) => [
      directive,
      sources.map((source) => source.replace('{origin}', origin)),
    ]),
  )
}

/** The whole header: the page's own lines, and exactly what the README tells embedders to add. */
export function demoPolicy(origin: string): string {
  const added = addedLines(origin)
  const directives = [...new Set([...Object.keys(own), ...Object.keys(added)])]
  return directives.map((directive) => [directive, ...(own[directive] ?? []), ...(added[directive] ?? [])].join(' ')).join('; ')
}
