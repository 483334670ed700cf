import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'

const zone = 'Europe/Oslo'

/** By language. Making one takes longer than writing a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** «23. november 2026», as a machine-readable `<time>`. `instant` is ISO 8601: a date, or a date with time and zone. */
export function longDate(instant: string, voice: Voice): Html {
  return html`<time datetime="${instant}">${dateText(instant, voice)}</time>`
}

export function dateText(instant: string, { words }: Voice): string {
  const format = formats.get(words.dates) ?? new Intl.DateTimeFormat(words.dates, { dateStyle: 'long', timeZone: zone })
  formats.set(words.dates, format)
  return format.format(new Date(instant))
}
