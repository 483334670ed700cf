import type { Counts } from './messages.js'

export const nothingDone: Counts = { rows: 0, batches: 0, composed: 0, composing: 0, replaced: 0 }

/** What one thread did and another. */
export const sumOf = (one: Counts, other: Counts): Counts => ({
  rows: one.rows + other.rows,
  batches: one.batches + other.batches,
  composed: one.composed + other.composed,
  composing: one.composing + other.composing,
  replaced: one.replaced + other.replaced,
})
