import { html, nothing, type TemplateResult } from 'lit'

import type { Image, Story } from '../contract/index.js'
import { link } from '../core/address.js'
import type { Voice } from '../core/element.js'
import { slicePaths } from '../core/slice.js'
import type { StoriesWords } from './words/index.js'

/** How wide a card is, for choosing the picture's file: one, two or three of them in a row. */
const sizes = '(min-width: 75rem) 24rem, (min-width: 45rem) 45vw, 92vw'

/** A story: picture first, a headline that is the only link, one sentence of effect, and «nytt – nyttig – nyttiggjort». */
export function card(story: Story, address: string, voice: Voice<StoriesWords>): TemplateResult {
  const { say } = voice
  const parts = (['nytt', 'nyttig', 'nyttiggjort'] as const).flatMap((name) => {
    const text = story[name]
    return text === null
      ? []
      : [
          html`<dt>${say[name]}</dt>
            <dd>${voice.text(text)}</dd>`,
        ]
  })
  return html`<article>
    <div class="text">
      <p class="kind">${say.kinds[story.kind]}</p>
      ${voice.heading(0, html`<a href=${link(story.url, address) ?? nothing}>${voice.text(story.title)}</a>`, 'headline')}
      ${story.summary ? html`<p class="summary">${voice.text(story.summary)}</p>` : nothing}
      ${parts.length > 0 ? html`<dl>${parts}</dl>` : nothing}
      <p class="date">${voice.date(story.publishedAt)}</p>
    </div>
    <div class="picture">${story.image ? picture(story.image, address, say) : drawing(story)}</div>
  </article>`
}

/** The motif of a cropped picture stays in sight: by property and so CSSOM, since a strict `style-src` blocks a style attribute. */
function picture({ alt, credit, focal, variants }: Image, address: string, say: StoriesWords): TemplateResult {
  const files = variants.flatMap(({ url, width }) => {
    const href = link(url, address)
    return href === undefined ? [] : [{ href, width }]
  })
  const largest = variants.at(-1)
  return html`<img
      src=${files[0]?.href ?? nothing}
      srcset=${files.map(({ href, width }) => `${href} ${width}w`).join()}
      sizes=${sizes}
      width=${largest?.width ?? nothing}
      height=${largest?.height ?? nothing}
      alt=${alt.text}
      lang=${alt.lang}
      loading="lazy"
      decoding="async"
      .style=${`object-position:${focal.x}% ${focal.y}%`}
    />
    ${credit ? html`<p class="credit">${say.photo(credit)}</p>` : nothing}`
}

/** Without a photo: a large, quiet piece of the trunk in the pattern of the story's point. */
const drawing = ({ points }: Story): TemplateResult =>
  html`<svg viewBox="8 25 60 40" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    ${slicePaths(points[0]?.number ?? 0, 9, { pith: 4, fine: 0.22 })}
  </svg>`
