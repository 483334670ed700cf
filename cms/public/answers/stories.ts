import type { Image, Locale, Story, StoryDetail, StoryList, StoryQuery } from '../../../widgets/contract/index.js'
import type { Stored } from '../read-model/index.js'
import type { Context } from './context.js'
import { areasOf, pointsOf, storyReference, tiltakOf } from './references.js'
import { richTextIn } from './rich-text.js'
import { textIn, textOrEmpty } from './texts.js'
import { areaIdOf, pointIdOf } from './tiltak.js'

/** A picture, once its files are here. Until then, and when it is withdrawn, there is none. */
function imageOf({ reading, addresses }: Context, media: string, locale: Locale): Image | null {
  const stored = reading.byId('media', media)
  const files = reading.filesOf(media)
  if (stored === null || files.length === 0) return null
  const { alt, credit, focal } = stored.content
  return {
    alt: textOrEmpty(alt, locale),
    credit,
    focal,
    variants: files.map(({ name, width, height, type }) => ({ url: addresses.image(name), width, height, type })),
  }
}

const imagesOf = (context: Context, { content }: Stored<'stories'>, locale: Locale): Image[] =>
  content.images.map((media) => imageOf(context, media, locale)).filter((image) => image !== null)

function storyOf(context: Context, story: Stored<'stories'>, locale: Locale): Story {
  const { content } = story
  return {
    ...storyReference(context, story, locale),
    summary: textIn(content.summary, locale),
    nytt: textIn(content.nytt, locale),
    nyttig: textIn(content.nyttig, locale),
    nyttiggjort: textIn(content.nyttiggjort, locale),
    gains: content.gains,
    image: imagesOf(context, story, locale)[0] ?? null,
    points: pointsOf(context, content.points, locale),
    areas: areasOf(context, content.areas, locale),
    tiltak: tiltakOf(context, content.tiltak, locale),
    updatedAt: content.updatedAt,
  }
}

export function composeStories(context: Context, query: StoryQuery): StoryList {
  const { locale, kind, point, area, tiltak, year, q, page, limit } = query
  const tiltakId = tiltak === undefined ? undefined : (context.reading.bySlug('tiltak', tiltak)?.id ?? '')
  const filter = { kind, year, point: pointIdOf(context, point), area: areaIdOf(context, area), tiltak: tiltakId }
  const search = q === undefined ? undefined : { q, locale }
  const { items, total } = context.reading.stories(filter, { page, limit }, search)
  return { items: items.map((story) => storyOf(context, story, locale)), page, limit, total }
}

export function composeStory(context: Context, slug: string, locale: Locale): StoryDetail | null {
  const story = context.reading.bySlug('stories', slug)
  if (story === null) return null
  return {
    ...storyOf(context, story, locale),
    body: richTextIn(context, story.content.body, locale),
    images: imagesOf(context, story, locale),
  }
}
