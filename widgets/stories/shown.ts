import type { Story } from '../contract/index.js'

/** What is shown of what is there, so that nothing is ever inserted under the reader. */
export interface Shown {
  stories: readonly Story[]
  /** New stories that wait until the reader asks for them. */
  waiting: number
}

/**
 * What to show now. Stories that the reader has seen are brought up to date, and disappear when they are gone; new ones above or between
 * them wait; what comes after the last one known was asked for with «vis flere».
 * @param known the addresses of what is shown; empty at first, when all is new and nothing is being read
 */
export function showing(known: ReadonlySet<string>, items: readonly Story[]): Shown {
  if (known.size === 0) return { stories: items, waiting: 0 }
  const last = items.findLastIndex(({ self }) => known.has(self))
  const stories = items.filter(({ self }, index) => known.has(self) || index > last)
  return { stories, waiting: items.length - stories.length }
}
