/** One line of the table: what was measured, what is wanted, and whether it is so. */
export interface Figure {
  name: string
  measured: string
  wanted: string
  good: boolean
}

/** Prints the figures as a Markdown table, ready for docs/performance.md. */
export function printTable(figures: readonly Figure[]): void {
  console.log('| figure | measured | wanted | |')
  console.log('|---|---|---|---|')
  for (const { name, measured, wanted, good } of figures)
    console.log(`| ${name} | ${measured} | ${wanted} | ${good ? 'ok' : 'MISSED'} |`)
}
