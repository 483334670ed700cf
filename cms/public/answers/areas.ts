import type { Area, AreaDetail, AreaList, Locale } from '../../../widgets/contract/index.js'
import type { Stored } from '../read-model/index.js'
import type { Context } from './context.js'
import { areaReference, mostListed, newestStories, pointReference, tiltakReference } from './references.js'
import { textIn } from './texts.js'
import { tiltakOf } from './tiltak.js'

function areaOf(context: Context, area: Stored<'areas'>, locale: Locale): Area {
  const { content, id } = area
  return {
    ...areaReference(context, area, locale),
    aim: textIn(content.aim, locale),
    matrix: context.points.map((point) => ({
      point: pointReference(context, point, locale),
      mark: content.matrix[String(point.content.number)] ?? 'ukjent',
    })),
    tiltak: context.reading.childrenOf('tiltak', id, mostListed).map((tiltak) => tiltakReference(context, tiltak, locale)),
    updatedAt: content.updatedAt,
  }
}

/** The areas of the current edition in order. */
export function composeAreas(context: Context, locale: Locale): AreaList {
  const items = context.areas.map((area) => areaOf(context, area, locale))
  return { items, page: 1, limit: items.length, total: items.length }
}

export function composeArea(context: Context, slug: string, locale: Locale): AreaDetail | null {
  const area = context.areas.find(({ content }) => content.slug === slug)
  if (area === undefined) return null
  return {
    ...areaOf(context, area, locale),
    tiltak: context.reading.childrenOf('tiltak', area.id, mostListed).map((tiltak) => tiltakOf(context, tiltak, locale)),
    stories: newestStories(context, { area: area.id }, locale),
  }
}
