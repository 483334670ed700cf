/** One line of the table: what was measured, what is wanted, and whether it is so. */
export interface Figure {
  readonly name: string
  readonly measured: string
  /** Empty where the figure only explains another. */
  readonly wanted: string
  readonly good: boolean
}

/** A figure that explains another. */
export const context = (name: string, measured: string): Figure => ({ name, measured, wanted: '', good: true })

/** A figure that could not be had here. It counts as missed, since nobody has seen it. */
export const notMeasured = (name: string, wanted: string, why: string): Figure => ({
  name,
  measured: `not measured: ${why}`,
  wanted,
  good: false,
})

/** Prints the head of a Markdown table, ready for docs/performance.md. */
export function printHead(): void {
  console.log('| figure | measured | wanted | |')
  console.log('|---|---|---|---|')
}

/** Prints figures as rows of that table. */
export function printRows(figures: readonly Figure[]): void {
  for (const { name, measured, wanted, good } of figures)
    console.log(`| ${name} | ${measured} | ${wanted} | ${good ? (wanted === '' ? '' : 'ok') : 'MISSED'} |`)
}

/** The value below which a part of the others lies, e.g. 0.99. NaN for none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
}
