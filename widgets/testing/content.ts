import type { Block, Gain, Mark, StoryKind, TiltakKind, TiltakStatus } from '../contract/index.js'

export interface SampleTiltak {
  readonly slug: string
  readonly title: string
  readonly kind: TiltakKind
  readonly status: TiltakStatus
  readonly description?: string
  readonly owner?: string
  readonly period?: SamplePeriod
  readonly lesson?: string
  /** Numbers of the points that it serves. */
  readonly points?: readonly number[]
}

/** ISO 8601 dates. */
export interface SamplePeriod {
  readonly from: string | null
  readonly to: string | null
}

export interface SampleArea {
  readonly number: number
  readonly title?: string
  readonly aim?: string
  /** By the number of the point; the rest is `ukjent`. */
  readonly marks?: Readonly<Record<number, Mark>>
  readonly tiltak?: readonly SampleTiltak[]
}

export interface SampleStrategy {
  readonly period?: SamplePeriod
  readonly vision?: string
  readonly visionSource?: string
  readonly values?: string
  readonly goal?: string
  readonly levels?: readonly string[]
  readonly definition?: { readonly name: string; readonly explanation: string; readonly facets: readonly string[] }
}

export interface SamplePoint {
  readonly number: number
  readonly tiltak?: readonly SampleTiltak[]
  /** Numbers of the areas that build on it. */
  readonly areas?: readonly number[]
}

export interface SampleStory {
  readonly slug: string
  readonly title: string
  /** ISO 8601. */
  readonly publishedAt: string
  readonly kind?: StoryKind
  /** Numbers of the points that it is evidence of. */
  readonly points?: readonly number[]
  /** Slugs of the tiltak that it tells of. */
  readonly tiltak?: readonly string[]
  readonly picture?: boolean
  /** More pictures, when it is read whole. */
  readonly pictures?: number
  readonly body?: readonly Block[]
  readonly gains?: readonly Gain[]
}

/** What an API says in a test. */
export interface Sample {
  readonly points: readonly SamplePoint[]
  /** Newest first. */
  readonly stories: readonly SampleStory[]
  readonly areas?: readonly SampleArea[]
  /** Nothing is published without it. */
  readonly strategy?: SampleStrategy
  /** An address. */
  readonly privacyStatement?: string
}

export const story = (slug: string, rest: Partial<SampleStory> = {}): SampleStory => ({
  slug,
  title: `Historie ${slug}`,
  publishedAt: '2026-09-01T08:00:00.000Z',
  ...rest,
})

const adopted: SampleTiltak = { slug: 'bygg', title: 'Svare raskere på byggesaker', kind: 'vedtatt', status: 'pagar' }

/** Three points, of which the third has nothing behind it, and eleven stories, of which the newest has a picture. */
export const sample: Sample = {
  points: [
    {
      number: 1,
      tiltak: [
        adopted,
        { slug: 'robot', title: 'Robot som svarer', kind: 'vedtatt', status: 'stanset' },
        { slug: 'snakk', title: 'Snakke sammen', kind: 'eksempel', status: 'ide' },
      ],
      areas: [1],
    },
    { number: 2, tiltak: [adopted] },
    { number: 3 },
  ],
  stories: [
    story('blabaer', { title: 'Blåbærskogen', publishedAt: '2026-11-01T08:00:00.000Z', points: [1], picture: true }),
    ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((day) =>
      story(`nr-${day}`, { publishedAt: `2026-09-0${day}T08:00:00.000Z`, points: [2] }),
    ),
    story('ko', { kind: 'sammensatt-utfordring', publishedAt: '2025-03-01T08:00:00.000Z' }),
  ],
}
