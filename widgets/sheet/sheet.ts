import { html, nothing, type TemplateResult } from 'lit'

import type { Voice } from '../core/element.js'

interface Sheet {
  /** Above the title, small: whose it is. */
  readonly top?: unknown
  readonly title: unknown
  /** Below everything: where there is more, and when it was changed. */
  readonly foot: unknown
}

/** The frame that the quieter elements share: one heavy rule on top, a title, the content, a foot. */
export function sheet<Words>({ top, title, foot }: Sheet, content: unknown, voice: Voice<Words>): TemplateResult {
  return html`<section aria-labelledby="title">
    ${top ? html`<div class="top">${top}</div>` : nothing} ${voice.heading(0, title, 'title', 'title')} ${content}
    <div class="foot">${foot}</div>
  </section>`
}

interface ListWords {
  updated: (date: string) => string
  none: string
}

/** For the foot: when the newest of what is listed was changed, or that nothing is. */
export function newest(items: readonly { readonly updatedAt: string }[], voice: Voice<ListWords>): TemplateResult {
  const changed = items
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  return html`<p>${changed ? voice.say.updated(voice.date(changed)) : voice.say.none}</p>`
}
