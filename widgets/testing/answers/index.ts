import {
  areaListSchema,
  ideaFormSchema,
  localeSchema,
  plakatSchema,
  pointDetailSchema,
  storyDetailSchema,
  storyListSchema,
  strategySchema,
  tiltakDetailSchema,
  tiltakListSchema,
} from '../../contract/index.js'
import type { Sample } from '../content.js'
import { areaOf } from './areas.js'
import { ideaForm } from './ideas.js'
import { listed, nb, root, updatedAt } from './pieces.js'
import { evidenceOf, pointOf } from './plakat.js'
import { storyDetail, storyOf } from './stories.js'
import { strategyOf } from './strategy.js'
import { tiltakDetail, tiltakList } from './tiltak.js'

/** The path of each resource family that the elements follow. */
export const familyPaths = ['strategy', 'plakat', 'areas', 'tiltak', 'stories', 'ideas'].map((family) => root + family)

/**
 * What the API answers: held against the contract here, so that no element is ever tested with what our server could not say.
 * @param target path and query as it was asked for
 * @returns undefined where there is no such thing
 */
export function answerTo(target: string, sample: Sample): object | undefined {
  const { pathname, searchParams } = new URL(target, 'http://localhost')
  const locale = localeSchema.parse(searchParams.get('locale'))
  const { points, stories, areas = [], strategy } = sample
  const [family, name] = pathname.slice(root.length).split('/')
  if (name !== undefined) {
    if (family === 'plakat') {
      const point = points.find(({ number }) => String(number) === name)
      return point && pointDetailSchema.parse({ ...pointOf(point, stories, locale), evidence: evidenceOf(point, sample, locale) })
    }
    if (family === 'tiltak') {
      const tiltak = tiltakDetail(sample, name, locale)
      return tiltak && tiltakDetailSchema.parse(tiltak)
    }
    if (family === 'stories') {
      const story = stories.find(({ slug }) => slug === name)
      return story && storyDetailSchema.parse(storyDetail(story, sample, locale))
    }
    return undefined
  }
  switch (family) {
    case 'strategy':
      return strategy && strategySchema.parse(strategyOf(strategy, locale))
    case 'plakat': {
      const items = points.map((point) => pointOf(point, stories, locale))
      const page = listed(items, items.length, items.length)
      return plakatSchema.parse({ ...page, title: nb('Innovasjonsstrategi'), municipality: 'Gran kommune', updatedAt })
    }
    case 'areas': {
      const items = areas.map((area) => areaOf(area, sample, locale))
      return areaListSchema.parse(listed(items, items.length, items.length))
    }
    case 'ideas':
      return ideaFormSchema.parse(ideaForm(sample, locale))
    case 'tiltak':
      return tiltakListSchema.parse(tiltakList(sample, searchParams, locale))
    case 'stories': {
      const limit = Number(searchParams.get('limit'))
      const items = stories.slice(0, limit).map((story) => storyOf(story, sample, locale))
      return storyListSchema.parse(listed(items, limit, stories.length))
    }
    default:
      return undefined
  }
}
