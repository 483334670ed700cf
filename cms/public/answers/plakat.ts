import type { Locale, Plakat, Point, PointDetail } from '../../../widgets/contract/index.js'
import type { Stored } from '../read-model/documents.js'
import type { Context } from './context.js'
import { areaReference, pointReference, storyReference, tiltakReference } from './references.js'
import { textOrEmpty } from './texts.js'

/** The evidence of a point in numbers: areas marked `ja`, tiltak and stories that name it. */
function countsOf({ areas, readModel: { documents } }: Context, { id, content }: Stored<'points'>): Point['counts'] {
  const tiltak = documents.countLinking('tiltak', 'points', id, 'vedtatt')
  const stories = documents.countLinking('stories', 'points', id)
  return {
    areas: areas.filter((area) => area.content.matrix[String(content.number)] === 'ja').length,
    tiltak,
    examples: documents.countLinking('tiltak', 'points', id, 'eksempel'),
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
  const { documents } = context.readModel
  return {
    title: textOrEmpty(strategy.content.title, locale),
    municipality: settings.municipality,
    updatedAt: documents.updatedAt(['strategies', 'points', 'areas', 'tiltak', 'stories']) ?? strategy.content.updatedAt,
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
  const { documents } = context.readModel
  const areas = context.areas.filter(({ content }) => content.matrix[String(number)] === 'ja')
  const tiltak = documents.linking('tiltak', 'points', point.id)
  const stories = documents.linking('stories', 'points', point.id)
  return {
    ...pointOf(context, point, locale),
    evidence: {
      none: areas.length + tiltak.length + stories.length === 0,
      areas: areas.map((area) => areaReference(context, area, locale)),
      tiltak: tiltak.map((item) => tiltakReference(context, item, locale)),
      stories: stories.map((story) => storyReference(context, story, locale)),
    },
  }
}
