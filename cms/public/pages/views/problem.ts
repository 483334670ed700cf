import { html } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { largeSlice } from '../pieces/slice.js'
import type { Words } from '../words/index.js'

const statuses = {
  badRequest: 400,
  notFound: 404,
  unknownIdea: 404,
  wrongMethod: 405,
  failed: 500,
  notReady: 503,
} as const satisfies Record<Exclude<keyof Words['problems'], 'whereTo'>, View['status']>

export type Problem = keyof typeof statuses

/** Seconds. Of an idea that another public process has taken more is known as soon as the CMS has it. */
const retryAfter: Partial<Record<Problem, number>> = { notReady: 3, unknownIdea: 5 }

/** Why there is nothing to see, in plain words, and where to go instead. Says the same whether something was never there or was taken away. */
export function problemView(problem: Problem, voice: Voice): View {
  const { words, paths: to } = voice
  const { title, explanation } = words.problems[problem]
  return {
    status: statuses[problem],
    title,
    description: explanation,
    path: (locale) => paths(locale).home,
    section: null,
    retryAfter: retryAfter[problem],
    body: html`<div class="problem">
      ${largeSlice({ number: statuses[problem], rings: 0 })}
      <h1>${title}</h1>
      <p class="lead">${explanation}</p>
      <p>${words.problems.whereTo}</p>
      <ul class="links">
        <li><a href="${to.plakat}">${words.plakat}</a></li>
        <li><a href="${to.strategy}">${words.strategy}</a></li>
        <li><a href="${to.stories()}">${words.stories}</a></li>
        <li><a href="${to.home}">${words.frontPage}</a></li>
      </ul>
    </div>`,
  }
}
