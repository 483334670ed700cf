import type { IdeaAnswer } from '../../../../widgets/contract/index.js'
import { html } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { Site, View, Voice } from '../page/view.js'
import { list } from '../pieces/references.js'
import { say } from '../pieces/say.js'
import { section } from '../pieces/section.js'

/** What has become of an idea, for whoever has its reference. */
export function ideaView(
  { reference, status, reply, tiltak, updatedAt }: IdeaAnswer,
  { privacyStatement }: Site,
  voice: Voice,
): View {
  const { words, locale, paths: to } = voice
  const { name, explanation } = words.ideas.statuses[status]
  return {
    status: 200,
    title: words.ideas.title(reference),
    description: words.ideas.description,
    path: (other) => paths(other).idea(reference),
    section: null,
    unlisted: true,
    data: `/public/v1/ideas/${reference}`,
    updatedAt,
    body: html`<article class="chapters">
      <p class="kicker">${words.ideas.status}: ${name}</p>
      <h1>${words.ideas.title(reference)}</h1>
      <p class="lead">${explanation}</p>
      ${reply && section(words.ideas.reply, html`<p class="written" lang="${reply.lang}">${reply.text}</p>`)}
      ${tiltak && section(words.ideas.tiltak, list([html`<a href="${to.tiltak(tiltak.slug)}">${say(tiltak.title, locale)}</a>`]))}
      <p class="quiet">
        ${words.ideas.keep} ${words.ideas.nothingPersonal}
        ${privacyStatement !== null && html`<a href="${privacyStatement}">${words.ideas.privacy}</a>.`}
      </p>
    </article>`,
  }
}
