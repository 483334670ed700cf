import { html, type Html } from '../html/index.js'
import type { Admin } from '../page/admin.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { largeSlice } from '../pieces/slice.js'

export interface HomePage {
  readonly municipality: string
  /** Published points, tiltak and stories, and the growth rings of all points together. */
  readonly points: number
  readonly tiltak: number
  readonly stories: number
  readonly rings: number
  /** When something of this last changed in public: ISO 8601. Unknown before anything is public. */
  readonly updatedAt: string | undefined
  readonly admin: Admin
}

/** Where `npm start` leads to: what this is, and the ways from here. */
export function homeView({ municipality, points, tiltak, stories, rings, updatedAt, admin }: HomePage, voice: Voice): View {
  const { words, paths: to } = voice
  const { home, counts, vocabulary } = words
  return {
    status: 200,
    title: home.title,
    description: home.description(municipality),
    path: (locale) => paths(locale).home,
    section: 'home',
    updatedAt,
    body: html`<div class="welcome">
        <div>
          <h1>${home.title}</h1>
          <p class="lead">${home.lead(municipality)}</p>
          <ul class="numbers" aria-label="${home.inNumbers}">
            <li>${counts.points(points)}</li>
            <li>${vocabulary.tiltakCount(tiltak)}</li>
            <li>${vocabulary.storyCount(stories)}</li>
            <li>${counts.rings(rings)}</li>
          </ul>
        </div>
        ${largeSlice({ number: 1, rings })}
      </div>
      ${doors(home.readHeading, [
        [to.plakat, words.plakat, home.readPlakat(points)],
        [to.strategy, words.strategy, home.readStrategy],
        [to.stories(), words.stories, home.readStories(stories)],
      ])}
      ${doors(admin === null ? home.shareHeading : home.useHeading, [
        ...editing(admin, voice),
        [to.demo, home.demo, home.demoExplanation],
        ['/public/v1/openapi.json', home.api, home.apiExplanation],
      ])}`,
  }
}

function editing(admin: Admin, { words: { home } }: Voice): Door[] {
  if (admin === null) return []
  const explanation = admin.firstUserHere ? `${home.editExplanation} ${home.firstUserExplanation}` : home.editExplanation
  return [['/admin', home.edit, explanation]]
}

type Door = readonly [path: string, name: string, explanation: string]

function doors(heading: string, ways: readonly Door[]): Html {
  return html`<section class="doors">
    <h2>${heading}</h2>
    <ul>
      ${ways.map(
        ([path, name, explanation]) =>
          html`<li>
            <h3><a href="${path}">${name}</a></h3>
            <p>${explanation}</p>
          </li>`,
      )}
    </ul>
  </section>`
}
