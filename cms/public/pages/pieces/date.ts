import type { Locale, Tiltak } from '../../../../widgets/contract/index.js'
import { datesIn } from '../../../../widgets/core/words.js'
import { periodText } from '../../../../widgets/sheet/period.js'
import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'

const zone = 'Europe/Oslo'

/** By language. Making one takes longer than writing a hundred dates. */
const formats = new Map<Locale, Intl.DateTimeFormat>()

/** «23. november 2026», as a machine-readable `<time>`. `instant` is ISO 8601: a date, or a date with time and zone. */
export function longDate(instant: string, voice: Voice): Html {
  return html`<time datetime="${instant}">${dateText(instant, voice)}</time>`
}

export function dateText(instant: string, { locale }: Voice): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(datesIn(locale), { dateStyle: 'long', timeZone: zone })
  formats.set(locale, format)
  return format.format(new Date(instant))
}

/** A period in words, also one that lacks an end; empty when there is none. */
export const period = (given: Tiltak['period'], voice: Voice): string =>
  periodText(given, { say: voice.words.measure, date: (day) => dateText(day, voice) })
