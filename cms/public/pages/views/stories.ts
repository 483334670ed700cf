import {
  defaultLocale,
  type AreaList,
  type Plakat,
  type StoryList,
  type StoryQuery,
  type Strategy,
} from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { whereToTell } from '../pieces/invitation.js'
import { pager } from '../pieces/pager.js'
import { storyCard } from '../pieces/story-card.js'
import { storyFilters } from '../pieces/story-filters.js'

export interface StoriesPage {
  readonly stories: StoryList
  readonly query: StoryQuery
  readonly plakat: Plakat | null
  readonly areas: AreaList
  readonly strategy: Strategy | null
}

/** All stories, newest first, a page at a time; links choose which. */
export function storiesView({ stories, query, plakat, areas, strategy }: StoriesPage, voice: Voice): View {
  const { words, paths: to } = voice
  const { kind, point, area, tiltak, year, q, page } = query
  const choice = { kind, point, area, tiltak, year, q }
  const rings = new Map(plakat?.items.map((item) => [item.number, item.counts.rings]))
  return {
    status: 200,
    title: page > 1 ? `${words.stories}, ${words.list.page(page, pageCount(stories)).toLowerCase()}` : words.stories,
    description: words.list.description(strategy?.municipality ?? words.theMunicipality),
    path: (locale) => paths(locale).stories({ ...choice, page }),
    section: 'stories',
    data: `/public/v1${paths(defaultLocale)
      .stories({ ...choice, page })
      .replace('/historier', '/stories')}`,
    updatedAt: stories.items
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1),
    body: html`<h1>${words.stories}</h1>
      ${storyFilters({ choice, points: plakat?.items ?? [], areas: areas.items }, voice)}
      ${
        stories.total === 0
          ? nothing(strategy, voice)
          : html`<p class="aside">${words.list.found(stories.total)}</p>
              <ul class="cards">
                ${stories.items.map((story) => html`<li>${storyCard(story, rings, voice)}</li>`)}
              </ul>`
      }
      ${pager({ page, pages: pageCount(stories), to: (number) => to.stories({ ...choice, page: number }) }, voice)}`,
  }
}

export function pageCount({ total, limit }: StoryList): number {
  return Math.max(1, Math.ceil(total / limit))
}

function nothing(strategy: Strategy | null, voice: Voice): Html {
  return html`<div class="quiet">
    <p class="question">${voice.words.list.empty}</p>
    <p>${voice.words.list.emptyExplanation} ${whereToTell(strategy, voice)}</p>
  </div>`
}
