import type { Locale } from '../../contract/index.js'
import type { Sample, SampleStory } from '../content.js'
import { nb, updatedAt } from './pieces.js'
import { areaReference, pointReference, storyReference, tiltakReference } from './references.js'

const picture = {
  alt: nb('En snekker'),
  credit: 'Kommunen',
  focal: { x: 50, y: 40 },
  variants: [{ url: '/images/snekker.svg', width: 480, height: 320, type: 'image/svg+xml' }],
}

export function storyOf(story: SampleStory, { areas = [] }: Sample, locale: Locale) {
  const { points = [], picture: has = false, tiltak: told = [], gains = [] } = story
  const tiltak = areas.flatMap((area) => area.tiltak ?? []).filter(({ slug }) => told.includes(slug))
  return {
    ...storyReference(story, locale),
    summary: nb('Ventetiden gikk fra elleve dager til to.'),
    nytt: nb('Nytt'),
    nyttig: nb('Nyttig'),
    nyttiggjort: nb('Nyttiggjort'),
    gains,
    image: has ? picture : null,
    points: points.map((number) => pointReference(number, locale)),
    areas: areas
      .filter((area) => area.tiltak?.some(({ slug }) => told.includes(slug)))
      .map((area) => areaReference(area, locale)),
    tiltak: tiltak.map((one) => tiltakReference(one, locale)),
    updatedAt,
  }
}

export const storyDetail = (story: SampleStory, sample: Sample, locale: Locale) => ({
  ...storyOf(story, sample, locale),
  body: story.body ? { blocks: story.body, lang: 'nb' } : null,
  images: Array.from({ length: (story.picture ? 1 : 0) + (story.pictures ?? 0) }, () => picture),
})
