import type { Locale, Plakat, Point, PointDetail } from '../../../widgets/contract/index.js'
import type { Stored } from '../read-model/index.js'
import type { Context } from './context.js'
import { areaReference, mostListed, newestStories, pointReference, tiltakReference } from './references.js'
import { textOrEmpty } from './texts.js'

/** The evidence of a point in numbers: areas marked `ja`, tiltak and stories that name it. */
function countsOf({ areas, reading }: Context, { id, content }: Stored<'points'>): Point['counts'] {
  const naming = { link: 'points', id } as const
  const tiltak = reading.count('tiltak', naming, { column: 'category', value: 'vedtatt' })
  const stories = reading.count('stories', naming)
  return {
    areas: areas.filter((area) => area.content.matrix[String(content.number)] === 'ja').length,
    tiltak,
    examples: reading.count('tiltak', naming, { column: 'category', value: 'eksempel' }),
    stories,
    rings: tiltak + stories,
  }
}

const pointOf = (context: Context, point: Stored<'points'>, locale: Locale): Point => ({
  ...pointReference(context, point, locale),
  counts: countsOf(context, point),
  updatedAt: point.content.updatedAt,
})

/** The points of the current edition in order, each with its evidence in numbers. */
export function composePlakat(context: Context, locale: Locale): Plakat | null {
  const { settings, strategy } = context
  if (strategy === null || settings === null) return null
  const items = context.points.map((point) => pointOf(context, point, locale))
  return {
    title: textOrEmpty(strategy.content.title, locale),
    municipality: settings.municipality,
    updatedAt: context.reading.updatedAt(['strategies', 'points', 'areas', 'tiltak', 'stories']) ?? strategy.content.updatedAt,
    items,
    page: 1,
    limit: items.length,
    total: items.length,
  }
}

/** One point with what stands behind it, or with the plain word that nothing does yet. */
export function composePoint(context: Context, number: number, locale: Locale): PointDetail | null {
  const point = context.points.find(({ content }) => content.number === number)
  if (point === undefined) return null
  const areas = context.areas.filter(({ content }) => content.matrix[String(number)] === 'ja')
  const tiltak = context.reading.tiltak({ point: point.id }, { page: 1, limit: mostListed }).items
  const stories = newestStories(context, { point: point.id }, locale)
  return {
    ...pointOf(context, point, locale),
    evidence: {
      none: areas.length + tiltak.length + stories.length === 0,
      areas: areas.map((area) => areaReference(context, area, locale)),
      tiltak: tiltak.map((item) => tiltakReference(context, item, locale)),
      stories,
    },
  }
}
