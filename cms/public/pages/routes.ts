import {
  pointNumberSchema,
  slugParameterSchema,
  storyQuerySchema,
  tiltakQuerySchema,
  type Locale,
} from '../../../widgets/contract/index.js'
import { z } from 'zod'

import type { View, Voice } from './page/view.js'
import type { Answers } from '../answers/facade.js'
import { areaView } from './views/area.js'
import { homeView } from './views/home.js'
import { plakatView } from './views/plakat.js'
import { pointView } from './views/point.js'
import { problemView } from './views/problem.js'
import { pageCount, storiesView } from './views/stories.js'
import { storyView } from './views/story.js'
import { strategyView } from './views/strategy.js'
import { tiltakView } from './views/tiltak.js'

/** What a page is made from. `name`: the last part of its path; `query`: as Express parsed it. */
interface Asked {
  readonly read: Answers
  readonly voice: Voice
  readonly name: string
  readonly query: unknown
}

/** A page's path, and how it is made; null where there is nothing to show. */
interface Route {
  readonly path: string
  readonly view: (asked: Asked) => View | null
}

export const routes: readonly Route[] = [
  { path: '/', view: home },
  { path: '/plakat', view: plakat },
  { path: '/plakat/:name', view: point },
  { path: '/strategi', view: strategy },
  { path: '/omrader/:name', view: area },
  { path: '/tiltak/:name', view: tiltak },
  { path: '/historier', view: stories },
  { path: '/historier/:name', view: story },
]

function home({ read, voice }: Asked): View {
  const { locale } = voice
  const points = read.plakat(locale)?.items ?? []
  return homeView(
    {
      municipality: read.strategy(locale)?.municipality ?? voice.words.theMunicipality,
      points: points.length,
      tiltak: read.tiltakList(tiltakQuerySchema.parse({ limit: '1' })).total,
      stories: read.stories(storyQuerySchema.parse({ limit: '1' })).total,
      rings: points.reduce((sum, { counts }) => sum + counts.rings, 0),
    },
    voice,
  )
}

function plakat({ read, voice }: Asked): View | null {
  const plakat = read.plakat(voice.locale)
  return plakat && plakatView({ plakat, strategy: read.strategy(voice.locale) }, voice)
}

function point({ read, voice, name }: Asked): View | null {
  const number = pointNumberSchema.safeParse(name).data
  const plakat = read.plakat(voice.locale)
  const point = number === undefined ? null : read.point(number, voice.locale)
  return plakat && point && pointView({ point, plakat, strategy: read.strategy(voice.locale) }, voice)
}

function strategy({ read, voice }: Asked): View | null {
  const strategy = read.strategy(voice.locale)
  return strategy && strategyView({ strategy, areas: read.areas(voice.locale) }, voice)
}

function area({ read, voice, name }: Asked): View | null {
  const area = bySlug(name, voice.locale, (slug, locale) => read.area(slug, locale))
  return area && areaView(area, voice)
}

function tiltak({ read, voice, name }: Asked): View | null {
  const tiltak = bySlug(name, voice.locale, (slug, locale) => read.tiltak(slug, locale))
  return tiltak && tiltakView(tiltak, voice)
}

function story({ read, voice, name }: Asked): View | null {
  const story = bySlug(name, voice.locale, (slug, locale) => read.story(slug, locale))
  return story && storyView({ story, plakat: read.plakat(voice.locale) }, voice)
}

/** As the API's own query, but what others add to links (`utm_source` …) does no harm. The length of a page is ours. */
const storiesQuery = z.object(storyQuerySchema.shape).omit({ limit: true })
const storiesOnPage = 12

function stories({ read, voice, query }: Asked): View | null {
  const asked = storiesQuery.safeParse(query)
  if (!asked.success) return problemView('badRequest', voice)
  const full = { ...asked.data, limit: storiesOnPage }
  const found = read.stories(full)
  if (full.page > pageCount(found)) return null
  const { locale } = voice
  const strategy = read.strategy(locale)
  return storiesView({ stories: found, query: full, plakat: read.plakat(locale), areas: read.areas(locale), strategy }, voice)
}

function bySlug<Item>(name: string, locale: Locale, find: (slug: string, locale: Locale) => Item | null): Item | null {
  const slug = slugParameterSchema.safeParse(name).data
  return slug === undefined ? null : find(slug, locale)
}
