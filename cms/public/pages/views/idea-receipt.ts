import type { IdeaReceipt } from '../../../../widgets/contract/index.js'
import { html } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'

/** That an idea is kept, and where to follow it. */
export function ideaReceiptView({ reference }: IdeaReceipt, { words, paths: to }: Voice): View {
  const { form } = words.ideas
  return {
    status: 201,
    title: form.thanks,
    description: words.ideas.description,
    path: (other) => paths(other).idea(reference),
    section: 'ideas',
    unlisted: true,
    body: html`<article class="chapters">
      <h1>${form.thanks}</h1>
      <p class="lead">${form.kept}</p>
      <dl class="facts">
        <div>
          <dt>${form.reference}</dt>
          <dd>${reference}</dd>
        </div>
        <div>
          <dt>${words.ideas.status}</dt>
          <dd>${words.ideas.statuses.mottatt.name}</dd>
        </div>
      </dl>
      <p><a href="${to.idea(reference)}">${form.follow}</a></p>
      <p>${form.keep}</p>
      <p><a href="${to.ideas}">${form.another}</a></p>
    </article>`,
  }
}
