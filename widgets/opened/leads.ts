import type { Wanted } from '../core/edges.js'

/** So long, in milliseconds, a reader counts as waiting where they clicked. */
const patience = 2_000

/** Leads to the page instead, if the reader still waits where they clicked. @returns whether they do */
export function leads({ link, at }: Wanted): boolean {
  const waits = link.matches(':focus') && performance.now() < at + patience
  if (waits) queueMicrotask(() => link.click())
  return waits
}
