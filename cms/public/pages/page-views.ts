import { ideaReferenceSchema, pointNumberSchema, storyQuerySchema, tiltakQuerySchema } from '../../../widgets/contract/index.js'
import type { Answers } from '../answers/facade.js'
import type { Admin } from './page/admin.js'
import { siteOf } from './page/site.js'
import type { View, Voice } from './page/view.js'
import { storiesPageSchema, type PageName, type PageQuestion } from './request.js'
import { areaView } from './views/area.js'
import { homeView } from './views/home.js'
import { ideaView } from './views/idea.js'
import { plakatView } from './views/plakat.js'
import { pointView } from './views/point.js'
import { pageCount, storiesView } from './views/stories.js'
import { storyView } from './views/story.js'
import { strategyView } from './views/strategy.js'
import { tiltakView } from './views/tiltak.js'

/** What a page is made from. */
interface Asked extends Pick<PageQuestion, 'name' | 'query'> {
  readonly read: Answers
  readonly admin: Admin
  readonly voice: Voice
}

/** How each page is made; null where there is nothing to show. */
export const viewOf: Readonly<Record<PageName, (asked: Asked) => View | null>> = {
  home,
  plakat,
  point,
  strategy,
  area,
  tiltak,
  stories,
  story,
  idea,
}

function home({ read, admin, voice }: Asked): View {
  const { locale } = voice
  const plakat = read.plakat(locale)
  const points = plakat?.items ?? []
  return homeView(
    {
      municipality: read.strategy(locale)?.municipality ?? voice.words.theMunicipality,
      points: points.length,
      tiltak: read.tiltakList(tiltakQuerySchema.parse({ limit: '1' })).total,
      stories: read.stories(storyQuerySchema.parse({ limit: '1' })).total,
      rings: points.reduce((sum, { counts }) => sum + counts.rings, 0),
      updatedAt: plakat?.updatedAt,
      admin,
    },
    voice,
  )
}

function plakat({ read, voice }: Asked): View | null {
  const plakat = read.plakat(voice.locale)
  return plakat && plakatView({ plakat, strategy: read.strategy(voice.locale) }, voice)
}

function point({ read, voice, name }: Asked): View | null {
  const plakat = read.plakat(voice.locale)
  const number = pointNumberSchema.parse(name)
  const point = read.point(number, voice.locale)
  if (plakat === null || point === null) return null
  const stopped = read.tiltakList({ locale: voice.locale, point: number, status: 'stanset', page: 1, limit: 100 }).items
  return pointView({ point, stopped, plakat, strategy: read.strategy(voice.locale) }, voice)
}

function strategy({ read, voice }: Asked): View | null {
  const strategy = read.strategy(voice.locale)
  return strategy && strategyView({ strategy, areas: read.areas(voice.locale) }, voice)
}

function area({ read, voice, name }: Asked): View | null {
  const area = read.area(name, voice.locale)
  return area && areaView(area, voice)
}

function tiltak({ read, voice, name }: Asked): View | null {
  const tiltak = read.tiltak(name, voice.locale)
  return tiltak && tiltakView(tiltak, voice)
}

function story({ read, voice, name }: Asked): View | null {
  const story = read.story(name, voice.locale)
  return story && storyView({ story, plakat: read.plakat(voice.locale) }, voice)
}

function idea({ read, voice, name }: Asked): View | null {
  const idea = read.idea(ideaReferenceSchema.parse(name), voice.locale)
  return idea && ideaView(idea, siteOf(read, voice.locale), voice)
}

const storiesOnPage = 12

function stories({ read, voice, query }: Asked): View | null {
  const full = { ...storiesPageSchema.parse(query), limit: storiesOnPage }
  const found = read.stories(full)
  if (full.page > pageCount(found)) return null
  const { locale } = voice
  const strategy = read.strategy(locale)
  return storiesView({ stories: found, query: full, plakat: read.plakat(locale), areas: read.areas(locale), strategy }, voice)
}
