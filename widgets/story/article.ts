import { html, nothing, type TemplateResult } from 'lit'

import type { StoryDetail } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import { drawing, picture } from '../picture/picture.js'
import { pointLinks, titleLinks } from '../sheet/links.js'
import { sheet } from '../sheet/sheet.js'
import { tiltakLinks } from '../sheet/tiltak-links.js'
import { richText } from './rich-text.js'
import type { StoryWords } from './words/index.js'

type Say = Voice<StoryWords>

const large = '(min-width: 75rem) 72rem, 92vw'
const small = '(min-width: 45rem) 45vw, 92vw'

/** A whole story: what it gave in one sentence, its picture, «nytt – nyttig – nyttiggjort», the telling, and what it is evidence of. */
export function article(story: StoryDetail, address: string, voice: Say): TemplateResult {
  const { say } = voice
  const { kind, publishedAt, title, summary, body, images, points, tiltak, areas, gains, url, updatedAt } = story
  const [first = story.image, ...others] = images
  const part = (name: string, items: readonly unknown[], content: unknown) =>
    items.length === 0 ? nothing : html`<div class="chapter">${voice.heading(1, name, 'part')} ${content}</div>`
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
      ${newUsefulUsed(story, voice)} ${body ? richText(body, address, voice) : nothing}
      ${
        others.length > 0
          ? html`<div class="gallery">${others.map((image) => html`<div>${picture(image, address, small, say)}</div>`)}</div>`
          : nothing
      }
      ${part(say.gains, gains, html`<p>${gains.map((gain) => say.gainNames[gain]).join(' · ')}</p>`)}
      ${part(say.points, points, pointLinks(points, address, voice))}
      ${part(say.tiltak, tiltak, tiltakLinks(tiltak, address, voice))}
      ${part(say.areas, areas, titleLinks(areas, address, voice))}`,
    voice,
  )
}

function newUsefulUsed(story: StoryDetail, voice: Say): TemplateResult | typeof nothing {
  const rows = (['nytt', 'nyttig', 'nyttiggjort'] as const).flatMap((name) => {
    const text = story[name]
    return text === null
      ? []
      : [
          html`<div>
            <dt>${voice.say[name]}</dt>
            <dd>${voice.text(text)}</dd>
          </div>`,
        ]
  })
  return rows.length > 0 ? html`<dl>${rows}</dl>` : nothing
}
