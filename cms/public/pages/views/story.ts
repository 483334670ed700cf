import type { Plakat, StoryDetail, Text } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { breadcrumbs } from '../pieces/breadcrumbs.js'
import { longDate } from '../pieces/date.js'
import { figure } from '../pieces/picture.js'
import { areaLinks, pointLinks } from '../pieces/references.js'
import { richText } from '../pieces/rich-text.js'
import { say } from '../pieces/say.js'
import { section } from '../pieces/section.js'
import { storySlice } from '../pieces/slice.js'
import { tiltakLinks } from '../pieces/tiltak.js'

/** A story: picture or rings, the effect in a sentence, nytt – nyttig – nyttiggjort, the text, and what it belongs to. */
export function storyView({ story, plakat }: { story: StoryDetail; plakat: Plakat | null }, voice: Voice): View {
  const { words, locale } = voice
  const rings = new Map(plakat?.items.map((item) => [item.number, item.counts.rings]))
  const [first = story.image, ...others] = story.images
  return {
    status: 200,
    title: story.title.text,
    description: story.summary?.text ?? story.nyttiggjort?.text ?? story.title.text,
    path: (other) => paths(other).story(story.slug),
    section: 'stories',
    data: `/public/v1/stories/${story.slug}`,
    updatedAt: story.updatedAt,
    publishedAt: story.publishedAt,
    image: first,
    body: html`${breadcrumbs([{ path: voice.paths.stories(), name: words.stories }], voice)}
      <article class="story chapters">
        <p class="kicker">${words.vocabulary.storyKinds[story.kind]}, ${longDate(story.publishedAt, voice)}</p>
        <h1 class="long">${say(story.title, locale)}</h1>
        ${story.summary && html`<p class="lead">${say(story.summary, locale)}</p>`}
        ${
          first === null
            ? storySlice(story, rings)
            : figure(first, { sizes: '(min-width: 62rem) 62rem, 92vw', shape: 'whole', first: true }, voice)
        }
        ${newUsefulUsed(story, voice)} ${story.body && richText(story.body, locale)}
        ${
          others.length > 0 &&
          html`<div class="gallery">
            ${others.map((image) => figure(image, { sizes: '(min-width: 40rem) 30rem, 92vw', shape: 'whole' }, voice))}
          </div>`
        }
        ${section(words.story.gains, gains(story, voice))} ${section(words.story.points, pointLinks(story.points, voice))}
        ${section(words.story.tiltak, tiltakLinks(story.tiltak, voice))}
        ${section(words.story.areas, areaLinks(story.areas, voice))}
      </article>`,
  }
}

function newUsefulUsed({ nytt, nyttig, nyttiggjort }: StoryDetail, { words, locale }: Voice): Html | null {
  const rows: readonly (readonly [string, Text | null])[] = [
    [words.story.nytt, nytt],
    [words.story.nyttig, nyttig],
    [words.story.nyttiggjort, nyttiggjort],
  ]
  if (rows.every(([, text]) => text === null)) return null
  return html`<dl class="new-useful-used">
    ${rows.map(
      ([name, text]) =>
        text &&
        html`<div>
          <dt>${name}</dt>
          <dd>${say(text, locale)}</dd>
        </div>`,
    )}
  </dl>`
}

function gains({ gains: kinds }: StoryDetail, { words }: Voice): Html | null {
  if (kinds.length === 0) return null
  return html`<ul class="words">
    ${kinds.map((gain) => html`<li>${words.story.gainNames[gain]}</li>`)}
  </ul>`
}
