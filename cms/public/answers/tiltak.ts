import type { Locale, Tiltak, TiltakDetail, TiltakList, TiltakQuery } from '../../../widgets/contract/index.js'
import type { Stored } from '../read-model/index.js'
import type { Context } from './context.js'
import { areaReference, newestStories, pointsOf, tiltakReference } from './references.js'
import { textIn } from './texts.js'

/** A tiltak as lists show it. */
export function tiltakOf(context: Context, tiltak: Stored<'tiltak'>, locale: Locale): Tiltak {
  const { content } = tiltak
  const area = context.areas.find(({ id }) => id === content.area)
  return {
    ...tiltakReference(context, tiltak, locale),
    description: textIn(content.description, locale),
    owner: content.owner,
    period: content.period.from === null && content.period.to === null ? null : content.period,
    lesson: textIn(content.lesson, locale),
    area: area === undefined ? null : areaReference(context, area, locale),
    points: pointsOf(context, content.points, locale),
    updatedAt: content.updatedAt,
  }
}

/** What no document has for an id: asking for an area that does not exist finds nothing. */
const nothing = ''

export const areaIdOf = ({ areas }: Context, slug: string | undefined): string | undefined =>
  slug === undefined ? undefined : (areas.find(({ content }) => content.slug === slug)?.id ?? nothing)

export const pointIdOf = (context: Context, number: number | undefined): string | undefined =>
  number === undefined ? undefined : (context.points.find(({ content }) => content.number === number)?.id ?? nothing)

export function composeTiltakList(context: Context, { locale, area, point, status, q, page, limit }: TiltakQuery): TiltakList {
  const filter = { area: areaIdOf(context, area), point: pointIdOf(context, point), status }
  const search = q === undefined ? undefined : { q, locale }
  const { items, total } = context.reading.tiltak(filter, { page, limit }, search)
  return { items: items.map((tiltak) => tiltakOf(context, tiltak, locale)), page, limit, total }
}

export function composeTiltak(context: Context, slug: string, locale: Locale): TiltakDetail | null {
  const tiltak = context.reading.bySlug('tiltak', slug)
  if (tiltak === null) return null
  return {
    ...tiltakOf(context, tiltak, locale),
    stories: newestStories(context, { tiltak: tiltak.id }, locale),
  }
}
