import { sourcesFor } from '../../snippets/index.js'
import { policy } from '../../snippets/read-policy.js'

/** What the page itself needs. Like most municipal pages it has its own style sheet and pictures, and that is all. */
const own: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
}

/** The whole header: the page's own lines, and exactly what the README tells embedders to add. */
export function demoPolicy(origin: string): string {
  const added = sourcesFor(policy.directives, origin)
  const directives = [...new Set([...Object.keys(own), ...Object.keys(added)])]
  return directives.map((directive) => [directive, ...(own[directive] ?? []), ...(added[directive] ?? [])].join(' ')).join('; ')
}
