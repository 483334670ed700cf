import { paths } from '../public/pages/page/paths.js'
import type { Embed } from './embed.js'

/** The page of ours that shows the same, as a path: where a reader gets to who has no script. */
export function pageOf(embed: Embed): string {
  const to = paths(embed.locale)
  const allAreas = `${to.strategy}#omrader`
  switch (embed.element) {
    case 'plakat':
      return to.plakat
    case 'point':
      return to.point(embed.point)
    case 'stories': {
      const { kind, point, area } = embed
      return to.stories({ kind, point, area })
    }
    case 'story':
      return to.story(embed.story)
    case 'tiltak':
      if (embed.area !== undefined) return to.area(embed.area)
      return embed.point === undefined ? allAreas : to.point(embed.point)
    case 'areas':
    case 'matrix':
      return allAreas
    case 'strategy':
      return to.strategy
    case 'idea':
      return to.ideas
  }
}
