import { html, type Html, type HtmlValue } from '../html/index.js'
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
}

/** Where `npm start` leads to: what this is, and the ways from here. */
export function homeView({ municipality, points, tiltak, stories, rings }: HomePage, voice: Voice): View {
  const { words, paths: to } = voice
  const { home, counts } = words
  return {
    status: 200,
    title: home.title,
    description: home.description(municipality),
    path: (locale) => paths(locale).home,
    section: 'home',
    body: html`<div class="welcome">
        <div>
          <h1>${home.title}</h1>
          <p class="lead">${home.lead(municipality)}</p>
          <ul class="numbers" aria-label="${home.inNumbers}">
            <li>${counts.points(points)}</li>
            <li>${counts.tiltak(tiltak)}</li>
            <li>${counts.stories(stories)}</li>
            <li>${counts.rings(rings)}</li>
          </ul>
        </div>
        ${largeSlice({ number: 1, rings })}
      </div>
      <div class="doors">
        ${door(home.readHeading, [
          [to.plakat, words.plakat, home.readPlakat(points)],
          [to.strategy, words.strategy, home.readStrategy],
          [to.stories(), words.stories, home.readStories(stories)],
        ])}
        ${door(home.editHeading, [['/admin', home.edit, home.editExplanation]])}
        ${door(home.embedHeading, [[to.demo, home.demo, home.demoExplanation]])}
        ${door(home.apiHeading, [['/public/v1/openapi.json', home.api, home.apiExplanation]])}
      </div>`,
  }
}

function door(heading: string, ways: readonly (readonly [path: string, name: HtmlValue, explanation: string])[]): Html {
  return html`<section>
    <h2>${heading}</h2>
    <ul>
      ${ways.map(
        ([path, name, explanation]) =>
          html`<li>
            <a href="${path}">${name}</a>
            <p>${explanation}</p>
          </li>`,
      )}
    </ul>
  </section>`
}
