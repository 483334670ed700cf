import { html, nothing, type TemplateResult } from 'lit'

import type { StoryDetail } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import { newUsefulUsed } from '../innovation/innovation.js'
import { drawing, picture } from '../picture/picture.js'
import { chapter } from '../sheet/chapter.js'
import { edges } from '../sheet/edges.js'
import { areaLinks } from '../sheet/links.js'
import { sheet } from '../sheet/sheet.js'
import { prose } from './prose.js'
import type { StoryWords } from './words/index.js'

type Say = Voice<StoryWords>

const large = '(min-width: 75rem) 72rem, 92vw'
const small = '(min-width: 45rem) 45vw, 92vw'

/** A whole story: what it gave in one sentence, its picture, «nytt – nyttig – nyttiggjort», the telling, and what it is evidence of. */
export function article(story: StoryDetail, address: string, voice: Say): TemplateResult {
  const { say } = voice
  const { kind, publishedAt, title, summary, body, images, points, tiltak, areas, gains, url, updatedAt } = story
  const [first = story.image, ...others] = images
  return sheet(
    {
      top: html`<p>${say.storyKinds[kind]}</p>
        <p>${voice.date(publishedAt)}</p>`,
      title: voice.text(title),
      foot: html`<p><a href=${link(url, address) ?? nothing}>${say.page}</a></p>
        <p>${say.updated(voice.date(updatedAt))}</p>`,
    },
    html`${summary ? html`<p class="large">${voice.text(summary)}</p>` : nothing}
      <div class="picture">${first ? picture(first, address, large, say) : drawing(story)}</div>
      ${newUsefulUsed(story, voice)} ${body ? prose(body, address, voice) : nothing}
      ${
        others.length > 0
          ? html`<div class="gallery">${others.map((image) => html`<div>${picture(image, address, small, say)}</div>`)}</div>`
          : nothing
      }
      ${chapter(say.gains, gains.map((gain) => say.gainNames[gain]).join(' · ') || nothing, voice)}
      ${chapter(say.points, edges(points, address, voice), voice)} ${chapter(say.tiltak, edges(tiltak, address, voice), voice)}
      ${chapter(say.areas, areaLinks(areas, address, voice), voice)}`,
    voice,
  )
}
