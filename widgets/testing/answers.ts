import {
  localeFallbacks,
  localeSchema,
  plakatSchema,
  pointDetailSchema,
  storyListSchema,
  type Locale,
  type Text,
} from '../contract/index.js'
import type { Sample, SamplePoint, SampleStory, SampleTiltak } from './content.js'

const root = '/public/v1/'
const updatedAt = '2026-11-20T10:00:00.000Z'

/** The path of each resource family that the elements follow. */
export const familyPaths = [`${root}plakat`, `${root}stories`]

/**
 * What the API answers: held against the contract here, so that no element is ever tested with what our server could not say.
 * @param target path and query as it was asked for
 * @returns undefined where there is no such thing
 */
export function answerTo(target: string, { points, stories }: Sample): object | undefined {
  const { pathname, searchParams } = new URL(target, 'http://localhost')
  const locale = localeSchema.parse(searchParams.get('locale'))
  if (pathname === `${root}plakat`) {
    const items = points.map((point) => pointOf(point, stories, locale))
    return plakatSchema.parse({
      ...page(items, items.length, items.length),
      title: nb('Innovasjonsstrategi'),
      municipality: 'Gran kommune',
      updatedAt,
    })
  }
  if (pathname === `${root}stories`) {
    const limit = Number(searchParams.get('limit'))
    const items = stories.slice(0, limit).map((story) => storyOf(story, locale))
    return storyListSchema.parse(page(items, limit, stories.length))
  }
  const point = points.find(({ number }) => pathname === `${root}plakat/${number}`)
  return point && pointDetailSchema.parse({ ...pointOf(point, stories, locale), evidence: evidenceOf(point, stories) })
}

const page = (items: readonly object[], limit: number, total: number) => ({ items, page: 1, limit, total })

const nb = (text: string): Text => ({ text, lang: 'nb' })

function textIn(texts: Partial<Record<Locale, string>>, locale: Locale): Text {
  const lang = localeFallbacks[locale].find((known) => texts[known] !== undefined) ?? 'nb'
  return { text: texts[lang] ?? '', lang }
}

const addressed = (page: string, resource: string) => ({ url: page, self: root + resource })

const pointReference = (number: number, locale: Locale) => ({
  ...addressed(`/plakat/${number}`, `plakat/${number}`),
  number,
  statement: textIn({ nb: `Vi i Gran ${number}`, en: `We in Gran ${number}` }, locale),
})

const behind = (number: number, stories: readonly SampleStory[]) => stories.filter(({ points = [] }) => points.includes(number))

function pointOf({ number, tiltak = [], areas = [] }: SamplePoint, stories: readonly SampleStory[], locale: Locale) {
  const adopted = tiltak.filter(({ kind }) => kind === 'vedtatt').length
  const told = behind(number, stories).length
  return {
    ...pointReference(number, locale),
    counts: {
      areas: areas.length,
      tiltak: adopted,
      examples: tiltak.length - adopted,
      stories: told,
      rings: adopted + told,
    },
    updatedAt,
  }
}

function evidenceOf({ number, tiltak = [], areas = [] }: SamplePoint, stories: readonly SampleStory[]) {
  const told = behind(number, stories)
  return {
    none: tiltak.length + areas.length + told.length === 0,
    areas: areas.map((area) => ({
      ...addressed(`/omrader/omrade-${area}`, `areas/omrade-${area}`),
      slug: `omrade-${area}`,
      number: area,
      title: nb(`Område ${area}`),
    })),
    tiltak: tiltak.map(tiltakReference),
    stories: told.map(storyReference),
  }
}

const tiltakReference = ({ title, ...tiltak }: SampleTiltak) => ({
  ...addressed(`/tiltak/${tiltak.slug}`, `tiltak/${tiltak.slug}`),
  ...tiltak,
  title: nb(title),
})

const storyReference = ({ slug, title, publishedAt, kind = 'nyskapingshistorie' }: SampleStory) => ({
  ...addressed(`/historier/${slug}`, `stories/${slug}`),
  slug,
  title: nb(title),
  kind,
  publishedAt,
})

function storyOf(story: SampleStory, locale: Locale) {
  const { points = [], picture = false } = story
  return {
    ...storyReference(story),
    summary: nb('Ventetiden gikk fra elleve dager til to.'),
    nytt: nb('Nytt'),
    nyttig: nb('Nyttig'),
    nyttiggjort: nb('Nyttiggjort'),
    gains: [],
    image: picture
      ? {
          alt: nb('En snekker'),
          credit: 'Kommunen',
          focal: { x: 50, y: 40 },
          variants: [{ url: '/images/snekker.svg', width: 480, height: 320, type: 'image/svg+xml' }],
        }
      : null,
    points: points.map((number) => pointReference(number, locale)),
    areas: [],
    tiltak: [],
    updatedAt,
  }
}
