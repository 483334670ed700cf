import { createHash } from 'node:crypto'

import type { PublicationRow, PublishedRow } from '../../../collections/publications/shape/index.js'
import { publishedRowSchema } from '../../../collections/publications/shape/index.js'

const updatedAt = '2026-11-20T10:00:00.000Z'

/** The row of a document as the feed would carry it. */
export function published<Kind extends PublishedRow['kind']>(
  kind: Kind,
  id: string,
  content: Omit<Extract<PublishedRow, { kind: Kind }>['content'], 'updatedAt'>,
): PublicationRow {
  const whole = { updatedAt, ...content }
  const revision = createHash('sha256').update(JSON.stringify(whole)).digest('hex').slice(0, 32)
  return publishedRowSchema.parse({ state: 'published', kind, id, revision, content: whole })
}

export const withdrawn = (kind: PublishedRow['kind'], id: string): PublicationRow => ({
  state: 'withdrawn',
  kind,
  id,
  revision: 'gone',
})

type SettingsContent = Extract<PublishedRow, { kind: 'settings' }>['content']

export const settings = (currentStrategy: string | null = 's1', changes: Partial<SettingsContent> = {}) =>
  published('settings', 'viigran', { municipality: 'Gran kommune', currentStrategy, accessibilityStatement: null, ...changes })

export const strategy = (id = 's1') =>
  published('strategies', id, {
    title: { nb: 'Innovasjonsstrategi' },
    period: { from: null, to: null },
    vision: { nb: 'Inkluderende, Stolt og Nyskapende' },
    visionSource: {},
    values: {},
    valuesSource: {},
    goal: {},
    background: { nb: [{ type: 'paragraph', children: [{ type: 'text', text: 'Bakgrunn' }] }] },
    levelsIntroduction: {},
    levels: [{ nb: 'Åpne opp' }],
    definition: { name: {}, explanation: {}, facets: [] },
    context: { terms: [], explanation: {} },
    principles: [],
    origins: [],
    quotation: { text: {}, source: '' },
    invitation: {},
    channels: [],
  })

export const point = (number: number, statement = `Vi i Gran ${number}`, strategyId = 's1') =>
  published('points', `p${number}`, { strategy: strategyId, number, statement: { nb: statement, en: `We in Gran ${number}` } })

export const area = (number: number, matrix: Record<string, 'ja' | 'nei' | 'ukjent'> = {}) =>
  published('areas', `a${number}`, {
    strategy: 's1',
    number,
    slug: `omrade-${number}`,
    title: { nb: `Område ${number}` },
    aim: { nb: 'Et mål' },
    matrix,
  })

export const tiltak = (name: string, changes: { kind?: 'eksempel' | 'vedtatt'; area?: string | null; points?: string[] } = {}) =>
  published('tiltak', `t-${name}`, {
    slug: name,
    number: 1,
    title: { nb: `Tiltak ${name}` },
    description: {},
    kind: 'eksempel',
    status: 'ide',
    owner: null,
    period: { from: null, to: null },
    lesson: {},
    area: 'a1',
    points: [],
    ...changes,
  })

type StoryContent = Extract<PublishedRow, { kind: 'stories' }>['content']

export const story = (name: string, changes: Partial<StoryContent> = {}) =>
  published('stories', `h-${name}`, {
    slug: name,
    kind: 'nyskapingshistorie',
    publishedAt: '2026-11-01T08:00:00.000Z',
    title: { nb: `Historie ${name}` },
    summary: {},
    nytt: { nb: 'Nytt' },
    nyttig: { nb: 'Nyttig' },
    nyttiggjort: { nb: 'Nyttiggjort' },
    gains: [],
    body: {},
    images: [],
    points: [],
    areas: [],
    tiltak: [],
    ...changes,
  })

export const media = (id: string, filename: string) =>
  published('media', id, {
    alt: { nb: 'En snekker' },
    credit: null,
    focal: { x: 50, y: 40 },
    files: [{ filename, width: 480, height: 320, type: 'image/webp', bytes: 4 }],
  })

type IdeaContent = Extract<PublishedRow, { kind: 'ideas' }>['content']

export const idea = (reference: string, changes: Partial<IdeaContent> = {}) =>
  published('ideas', `i-${reference}`, { reference, status: 'mottatt', reply: null, language: 'nb', tiltak: null, ...changes })

/** A small whole: an edition with three points, an area, two tiltak, two stories and two ideas. */
export const smallWhole = (): PublicationRow[] => [
  settings(),
  strategy(),
  point(1),
  point(2),
  point(3),
  area(1, { '1': 'ja', '2': 'nei' }),
  tiltak('snakk', { points: ['p1'] }),
  tiltak('bygg', { kind: 'vedtatt', points: ['p1', 'p2'] }),
  story('blabaer', { title: { nb: 'Blåbærskogen' }, points: ['p1'], areas: ['a1'], tiltak: ['t-bygg'] }),
  story('kø', { slug: 'ko', kind: 'sammensatt-utfordring', publishedAt: '2025-03-01T08:00:00.000Z' }),
  idea('7K3M-9QXD-0001', { status: 'tas-videre', reply: 'Vi prøver det.', tiltak: 't-bygg' }),
  idea('7K3M-9QXD-0002', { status: 'tas-videre', tiltak: 't-utkast' }),
]
