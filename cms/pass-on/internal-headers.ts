import type { IncomingHttpHeaders } from 'node:http'

/** Says to the CMS process that a request came from outside. What carries it never gets the feed. */
export const passedOnHeader = 'x-viigran-passed-on'

/** Carries the feed token when the outer listener has seen that this request may make the first user. */
export const firstUserHeader = 'x-viigran-first-user'

/** Ours, and those by which parts of Next talk to each other. */
const internal = /^(x-viigran-|x-middleware-|x-invoke-|x-next-revalidate|x-matched-path$|next-resume$)/

/** Takes away what only our own processes may say. Call it on everything that comes from outside. */
export function stripInternalHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name]
}
