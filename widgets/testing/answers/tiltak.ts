import type { Locale } from '../../contract/index.js'
import type { Sample, SampleArea, SampleTiltak } from '../content.js'
import { listed, nbOrNull, updatedAt } from './pieces.js'
import { areaReference, pointReference, storyReference, tiltakReference } from './references.js'

interface Placed {
  readonly area: SampleArea
  readonly tiltak: SampleTiltak
}

const all = ({ areas = [] }: Sample): Placed[] => areas.flatMap((area) => (area.tiltak ?? []).map((tiltak) => ({ area, tiltak })))

const tiltakOf = ({ area, tiltak }: Placed, locale: Locale) => ({
  ...tiltakReference(tiltak, locale),
  description: nbOrNull(tiltak.description),
  owner: tiltak.owner ?? null,
  period: tiltak.period ?? null,
  lesson: nbOrNull(tiltak.lesson),
  area: areaReference(area, locale),
  points: (tiltak.points ?? []).map((number) => pointReference(number, locale)),
  updatedAt,
})

/** The list as its filters ask for it. */
export function tiltakList(sample: Sample, asked: URLSearchParams, locale: Locale) {
  const [area, point, status] = ['area', 'point', 'status'].map((name) => asked.get(name))
  const [page, limit] = [Number(asked.get('page') ?? 1), Number(asked.get('limit') ?? 12)]
  const found = all(sample).filter(
    ({ area: { number }, tiltak }) =>
      (!area || area === `omrade-${number}`) &&
      (!point || tiltak.points?.includes(Number(point))) &&
      (!status || status === tiltak.status),
  )
  const items = found.slice((page - 1) * limit, page * limit).map((one) => tiltakOf(one, locale))
  return listed(items, limit, found.length, page)
}

export function tiltakDetail(sample: Sample, slug: string, locale: Locale) {
  const found = all(sample).find(({ tiltak }) => tiltak.slug === slug)
  if (found === undefined) return undefined
  const stories = sample.stories.filter(({ tiltak = [] }) => tiltak.includes(slug)).map((story) => storyReference(story, locale))
  return { ...tiltakOf(found, locale), stories }
}
