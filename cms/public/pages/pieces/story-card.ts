import type { Story } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'
import { longDate } from './date.js'
import { picture } from './picture.js'
import { say } from './say.js'
import { storySlice } from './slice.js'

/** A story in a list: picture first, a headline that is the only link, one sentence of effect. `rings`: point number → its rings. */
export function storyCard(story: Story, rings: ReadonlyMap<number, number>, voice: Voice): Html {
  const { words, locale, paths } = voice
  const sizes = '(min-width: 60rem) 20rem, (min-width: 40rem) 45vw, 92vw'
  return html`<article class="card">
    <div class="card-text">
      <p class="kicker">${words.vocabulary.storyKinds[story.kind]}</p>
      <h2><a href="${paths.story(story.slug)}">${say(story.title, locale)}</a></h2>
      ${story.summary && html`<p>${say(story.summary, locale)}</p>`}
      <p class="aside">${longDate(story.publishedAt, voice)}</p>
    </div>
    <div class="card-picture">
      ${story.image === null ? storySlice(story, rings) : picture(story.image, { sizes, shape: 'crop' })}
    </div>
  </article>`
}
