import type { AreaReference, Locale, PointReference, StoryReference, TiltakReference } from '../../../widgets/contract/index.js'
import type { Stored } from '../read-model/index.js'
import type { StoryFilter } from '../read-model/reading/index.js'
import type { Context } from './context.js'
import { textOrEmpty } from './texts.js'

export const pointReference = ({ addresses }: Context, { content }: Stored<'points'>, locale: Locale): PointReference => ({
  ...addresses.of('point', locale, content.number),
  number: content.number,
  statement: textOrEmpty(content.statement, locale),
})

export const areaReference = ({ addresses }: Context, { content }: Stored<'areas'>, locale: Locale): AreaReference => ({
  ...addresses.of('area', locale, content.slug),
  slug: content.slug,
  number: content.number,
  title: textOrEmpty(content.title, locale),
})

export const tiltakReference = ({ addresses }: Context, { content }: Stored<'tiltak'>, locale: Locale): TiltakReference => ({
  ...addresses.of('tiltak', locale, content.slug),
  slug: content.slug,
  title: textOrEmpty(content.title, locale),
  kind: content.kind,
  status: content.status,
})

export const storyReference = ({ addresses }: Context, { content }: Stored<'stories'>, locale: Locale): StoryReference => ({
  ...addresses.of('story', locale, content.slug),
  slug: content.slug,
  title: textOrEmpty(content.title, locale),
  kind: content.kind,
  publishedAt: content.publishedAt,
})

/** The points behind ids, by number. Ids that lead to nothing public, or to another edition, are silently passed over. */
export const pointsOf = (context: Context, ids: readonly string[], locale: Locale): PointReference[] =>
  context.points.filter(({ id }) => ids.includes(id)).map((point) => pointReference(context, point, locale))

export const areasOf = (context: Context, ids: readonly string[], locale: Locale): AreaReference[] =>
  context.areas.filter(({ id }) => ids.includes(id)).map((area) => areaReference(context, area, locale))

export const tiltakOf = (context: Context, ids: readonly string[], locale: Locale): TiltakReference[] =>
  ids
    .map((id) => context.reading.byId('tiltak', id))
    .filter((tiltak) => tiltak !== null)
    .map((tiltak) => tiltakReference(context, tiltak, locale))

/** So many of a kind are listed with what they belong to, however many there are; lists of their own page through the rest. */
export const mostListed = 100

export const newestStories = (context: Context, filter: StoryFilter, locale: Locale): StoryReference[] =>
  context.reading.stories(filter, { page: 1, limit: mostListed }).items.map((story) => storyReference(context, story, locale))
