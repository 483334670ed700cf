import type { Voice } from '../core/element.js'

interface PeriodWords {
  from: (date: string) => string
  until: (date: string) => string
}

/** A period in words, also one that lacks an end; empty when there is none. */
export function periodText(
  period: { from: string | null; to: string | null } | null,
  voice: Pick<Voice<PeriodWords>, 'say' | 'date'>,
): string {
  const [from, to] = [period?.from, period?.to].map((day) => day && voice.date(day))
  if (from && to) return `${from} – ${to}`
  if (from) return voice.say.from(from)
  return to ? voice.say.until(to) : ''
}
