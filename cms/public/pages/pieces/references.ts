import type { AreaReference, PointReference, StoryReference } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'
import { longDate } from './date.js'
import { say } from './say.js'

/** Links to what belongs together with what the page shows. Each is a list; nothing where there is nothing to list. */
export function areaLinks(areas: readonly AreaReference[], { locale, paths }: Voice): Html | null {
  return list(areas.map(({ slug, title }) => html`<a href="${paths.area(slug)}">${say(title, locale)}</a>`))
}

export function storyLinks(stories: readonly StoryReference[], voice: Voice): Html | null {
  return list(
    stories.map(({ slug, title, kind, publishedAt }) => {
      const { locale, paths, words } = voice
      return html`<a href="${paths.story(slug)}">${say(title, locale)}</a>
        <span class="aside">${words.vocabulary.storyKinds[kind]}, ${longDate(publishedAt, voice)}</span>`
    }),
  )
}

export function pointLinks(points: readonly PointReference[], { locale, paths }: Voice): Html | null {
  return list(
    points.map(
      ({ number, statement }) =>
        html`<div class="numbered">
          <span class="number">${number}</span> <a href="${paths.point(number)}">${say(statement, locale)}</a>
        </div>`,
    ),
  )
}

export function list(items: readonly Html[]): Html | null {
  if (items.length === 0) return null
  return html`<ul class="links">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`
}
