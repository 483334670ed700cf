import type { Locale } from '../../contract/index.js'
import type { Sample, SampleArea } from '../content.js'
import { nbOrNull, updatedAt } from './pieces.js'
import { areaReference, pointReference, tiltakReference } from './references.js'

export const areaOf = (area: SampleArea, { points }: Sample, locale: Locale) => ({
  ...areaReference(area, locale),
  aim: nbOrNull(area.aim),
  matrix: points.map(({ number }) => ({ point: pointReference(number, locale), mark: area.marks?.[number] ?? 'ukjent' })),
  tiltak: (area.tiltak ?? []).map((tiltak) => tiltakReference(tiltak, locale)),
  updatedAt,
})
