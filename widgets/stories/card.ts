import { html, nothing, type TemplateResult } from 'lit'

import type { Story } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import { newUsefulUsed } from '../innovation/innovation.js'
import { drawing, picture } from '../picture/picture.js'
import type { StoriesWords } from './words/index.js'

/** How wide a card is, for choosing the picture's file: one, two or three of them in a row. */
const sizes = '(min-width: 75rem) 24rem, (min-width: 45rem) 45vw, 92vw'

/** A story: picture first, a headline that is the only link, one sentence of effect, and «nytt – nyttig – nyttiggjort». */
export function card(story: Story, address: string, voice: Voice<StoriesWords>): TemplateResult {
  const { say } = voice
  return html`<article>
    <div class="text">
      <p class="kind">${say.kinds[story.kind]}</p>
      ${voice.heading(0, html`<a href=${link(story.url, address) ?? nothing}>${voice.text(story.title)}</a>`, 'headline')}
      ${story.summary ? html`<p class="summary">${voice.text(story.summary)}</p>` : nothing} ${newUsefulUsed(story, voice)}
      <p class="date">${voice.date(story.publishedAt)}</p>
    </div>
    <div class="picture">${story.image ? picture(story.image, address, sizes, say) : drawing(story)}</div>
  </article>`
}
