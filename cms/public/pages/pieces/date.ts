import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'

const zone = 'Europe/Oslo'

/** «23. november 2026», as a machine-readable `<time>`. `instant` is ISO 8601: a date, or a date with time and zone. */
export function longDate(instant: string, voice: Voice): Html {
  return html`<time datetime="${instant}">${dateText(instant, voice)}</time>`
}

export function dateText(instant: string, { words }: Voice): string {
  return new Intl.DateTimeFormat(words.dates, { dateStyle: 'long', timeZone: zone }).format(new Date(instant))
}
