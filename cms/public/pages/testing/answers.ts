import type {
  Area,
  AreaReference,
  Image,
  Plakat,
  Point,
  PointReference,
  RichText,
  StoryDetail,
  StoryQuery,
  Strategy,
  Text,
  TiltakDetail,
} from '../../../../widgets/contract/index.js'
import { areas, points, strategy } from '../../../content/index.js'
import type { Answers } from '../../answers/facade.js'
import { formWords } from '../../ideas/words/index.js'

interface Options {
  /** The number of stories. */
  readonly stories?: number
  /** Rings of point 1, 2 … */
  readonly rings?: readonly number[]
  readonly images?: boolean
  readonly known?: boolean
}

const updatedAt = '2026-11-23T09:30:00.000Z'

/** The seeded strategy with stories, as the read side would say it. */
export function answersFor(options: Options = {}): Answers {
  const { stories: count = 3, images = false, known = true } = options
  const rings = options.rings ?? [7, 2, 9, 0, 4, 1, 12, 24, 2, 2]
  const href = 'https://gran.no/a'
  const say = (text: string): Text => ({ text, lang: 'nb' })
  const rich = (texts: readonly string[]): RichText => ({
    lang: 'nb',
    blocks: [
      ...texts.map((text) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] })),
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Slik gikk det', bold: true }] },
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'link', href, children: [{ type: 'text', text: 'en lenke', italic: true }] }]],
      },
      { type: 'quote', children: [{ type: 'text', text: 'Det virker.' }, { type: 'break' }] },
    ],
  })
  const pointReference = (number: number): PointReference => ({
    number,
    statement: say(points[number - 1] ?? ''),
    url: `/plakat/${number}`,
    self: `/public/v1/plakat/${number}`,
  })
  const point = (number: number): Point => {
    const all = rings[number - 1] ?? 0
    const stories = Math.floor(all / 2)
    return {
      ...pointReference(number),
      counts: { areas: 1, tiltak: all - stories, examples: 0, stories, rings: all },
      updatedAt,
    }
  }
  const areaReference = (number: number): AreaReference => ({
    number,
    slug: `omrade-${number}`,
    title: say(areas[number - 1]?.title ?? ''),
    url: `/omrader/omrade-${number}`,
    self: `/public/v1/areas/omrade-${number}`,
  })
  const tiltak = (area: number, number: number): TiltakDetail => {
    const { title, description } = areas[area - 1]?.tiltak[number - 1] ?? { title: '' }
    const slug = `tiltak-${area}-${number}`
    const adopted = number === 1
    return {
      slug,
      title: say(title),
      kind: adopted ? 'vedtatt' : 'eksempel',
      status: adopted ? 'stanset' : 'ide',
      url: `/tiltak/${slug}`,
      self: `/public/v1/tiltak/${slug}`,
      description: description === undefined ? null : say(description),
      owner: adopted ? 'Kultur og oppvekst' : null,
      period: adopted ? { from: '2026-01-01', to: null } : null,
      lesson: adopted ? say('Vi prøvde for mye på en gang. Neste gang tar vi ett sted først.') : null,
      area: areaReference(area),
      points: [pointReference(1), pointReference(5)],
      updatedAt,
      stories: count > 0 ? [story(1)] : [],
    }
  }
  const area = (number: number): Area => ({
    ...areaReference(number),
    aim: say(areas[number - 1]?.aim ?? ''),
    matrix: points.map((_, index) => ({
      point: pointReference(index + 1),
      mark: number === 2 ? 'ukjent' : ((['ja', 'nei', 'ukjent'] as const)[index % 3] ?? 'ukjent'),
    })),
    tiltak: (areas[number - 1]?.tiltak ?? []).map((_, index) => tiltak(number, index + 1)),
    updatedAt,
  })
  const image = (number: number): Image => ({
    alt: say('Tre personer rundt et bord'),
    credit: 'Kommunen',
    focal: { x: 30, y: 60 },
    variants: [480, 960].map((width) => ({
      url: `/images/${number}-${width}.webp`,
      width,
      height: (width * 2) / 3,
      type: 'image/webp',
    })),
  })
  const story = (number: number): StoryDetail => ({
    slug: `historie-${number}`,
    url: `/historier/historie-${number}`,
    self: `/public/v1/stories/historie-${number}`,
    title: say(
      [
        'Nabovakta som fikk folk hjem fra sykehuset',
        'Byggesaken som svarer samme dag',
        'Hvem ser ungdommen som slutter å komme?',
      ][(number - 1) % 3] ?? '',
    ),
    kind: number % 3 === 0 ? 'sammensatt-utfordring' : 'nyskapingshistorie',
    publishedAt: '2026-10-01T08:00:00.000Z',
    updatedAt,
    summary: say('Ventetiden gikk fra elleve dager til to.'),
    nytt: say('En felles vakt for alle tjenestene.'),
    nyttig: say('Ingen ringer rundt lenger.'),
    nyttiggjort: say('Alle avdelingene bruker den hver dag.'),
    gains: ['kvalitet', 'unngatte-kostnader'],
    image: images && number !== 2 ? image(number) : null,
    images: images && number !== 2 ? [image(number), image(number + 10)] : [],
    points: [pointReference(((number - 1) % 10) + 1), pointReference(7)],
    areas: [areaReference(4)],
    tiltak: [tiltakReference()],
    body: rich(['Det begynte med en telefon som ingen tok.', 'Så satte vi oss ned sammen.']),
  })
  const tiltakReference = () => {
    const title = areas[3]?.tiltak[0]?.title ?? ''
    return {
      slug: 'tiltak-4-1',
      title: say(title),
      kind: 'vedtatt' as const,
      status: 'pagar' as const,
      url: '/tiltak/tiltak-4-1',
      self: '/public/v1/tiltak/tiltak-4-1',
    }
  }
  const list = <Item>(items: readonly Item[]) => ({ items: [...items], page: 1, limit: 100, total: items.length })
  const plakat = (): Plakat => ({
    ...list(points.map((_, index) => point(index + 1))),
    title: say(strategy.title),
    municipality: strategy.municipality,
    updatedAt,
  })
  const edition = (): Strategy => ({
    url: '/strategi',
    self: '/public/v1/strategy',
    title: say(strategy.title),
    municipality: strategy.municipality,
    period: { from: '2026-01-01', to: '2029-12-31' },
    vision: say(strategy.vision),
    visionSource: say(strategy.visionSource),
    values: say(strategy.values),
    valuesSource: say(strategy.valuesSource),
    goal: say(strategy.goal),
    background: rich(strategy.background),
    levelsIntroduction: say(strategy.levelsIntroduction),
    levels: strategy.levels.map(say),
    definition: {
      name: say(strategy.definition.name),
      explanation: say(strategy.definition.explanation),
      facets: strategy.definition.facets.map(say),
    },
    context: { terms: strategy.context.terms.map(say), explanation: rich(strategy.context.explanation) },
    principles: strategy.principles.map(say),
    origins: strategy.origins.map(({ name, explanation }) => ({ name: say(name), explanation: say(explanation) })),
    quotation: { text: say(strategy.quotation.text), source: strategy.quotation.source },
    invitation: say(strategy.invitation),
    channels: [
      ...strategy.channels.map(({ kind, name, address }) => ({ kind, name: say(name), address })),
      { kind: 'annet', name: say('Annet'), address: href },
    ],
    accessibilityStatement: href,
    privacyStatement: href,
    updatedAt,
  })
  const stories = Array.from({ length: count }, (_, index) => story(index + 1))
  const numbered = (slug: string, prefix: string) => Number(slug.startsWith(prefix) ? slug.slice(prefix.length) : NaN)
  return {
    known: () => known,
    strategy: () => (known ? edition() : null),
    plakat: () => (known ? plakat() : null),
    point: (number) => {
      if (!known || points[number - 1] === undefined) return null
      const found = point(number)
      const none = found.counts.rings === 0
      return {
        ...found,
        evidence: {
          none,
          areas: [areaReference(4)],
          tiltak: none ? [] : [tiltak(4, 1), tiltak(4, 2)],
          stories: none ? [] : stories.slice(0, 2),
        },
      }
    },
    areas: () => list(known ? areas.map((_, index) => area(index + 1)) : []),
    area: (slug) => {
      const number = numbered(slug, 'omrade-')
      if (areas[number - 1] === undefined) return null
      const found = area(number)
      return { ...found, tiltak: found.tiltak.map((_, index) => tiltak(number, index + 1)), stories: stories.slice(0, 1) }
    },
    tiltakList: ({ status }) => {
      const items = [tiltak(4, 1), tiltak(4, 2)].filter((item) => status === undefined || item.status === status)
      return { items, page: 1, limit: items.length, total: known ? 32 : 0 }
    },
    tiltak: (slug) => {
      const [area = 0, number = 0] = slug.replace('tiltak-', '').split('-').map(Number)
      return areas[area - 1]?.tiltak[number - 1] === undefined ? null : tiltak(area, number)
    },
    stories: ({ page, limit, kind }: StoryQuery) => {
      const chosen = known ? stories.filter((item) => kind === undefined || item.kind === kind) : []
      return { items: chosen.slice((page - 1) * limit, page * limit), page, limit, total: chosen.length }
    },
    story: (slug) => (known && stories.find((item) => item.slug === slug)) || null,
    ideaForm: (locale) => ({
      url: '/ideer',
      self: '/public/v1/ideas',
      lang: locale,
      words: formWords(locale, { months: 12, municipality: 'Gran kommune' }),
      areas: known ? areas.map((_, index) => areaReference(index + 1)) : [],
      privacyStatement: known ? href : null,
    }),
    idea: (reference) =>
      known
        ? {
            reference,
            url: `/ideer/${reference}`,
            self: `/public/v1/ideas/${reference}`,
            status: 'tas-videre',
            reply: say('Takk!\nVi prøver det i vår.'),
            tiltak: tiltak(4, 1),
            updatedAt,
          }
        : null,
  }
}
