import { defaultLocale, storyKindSchema, type EmbedName, type Locale } from '../../widgets/contract/index.js'
import type { Paths } from '../public/pages/page/paths.js'

/** Which element, with which content, as its address says it. */
export interface Embedded {
  readonly name: EmbedName
  /** A point's number, a story's slug; empty where there is one only. */
  readonly item: string
  /** What else it is told, by the names of its attributes. */
  readonly told: Readonly<Record<string, string>>
}

/** The page of ours that shows the same, as a path: where a reader gets to who has no script. */
export function pageOf({ name, item, told }: Embedded, to: Paths): string {
  const allAreas = `${to.strategy}#omrader`
  switch (name) {
    case 'plakat':
      return to.plakat
    case 'point':
      return to.point(Number(item))
    case 'story':
      return to.story(item)
    case 'stories':
      return to.stories({
        kind: storyKindSchema.safeParse(told.kind).data,
        ...(told.point && { point: Number(told.point) }),
        ...(told.area && { area: told.area }),
      })
    case 'tiltak':
      if (told.area) return to.area(told.area)
      return told.point ? to.point(Number(told.point)) : allAreas
    case 'areas':
    case 'matrix':
      return allAreas
    case 'strategy':
      return to.strategy
    case 'idea':
      return to.ideas
  }
}

/** The page for iframes, as a path. */
export function embedPath({ name, item, told }: Embedded, locale: Locale): string {
  const query = new URLSearchParams({ ...(locale !== defaultLocale && { locale }), ...told })
  return `/embed/${name}${item && `/${item}`}${query.size === 0 ? '' : `?${query.toString()}`}`
}
