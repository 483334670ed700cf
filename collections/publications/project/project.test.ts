import { expect, it } from 'vitest'

import { projections } from './index.js'

const updatedAt = '2026-11-24T12:00:00.000Z'
const strategy = { updatedAt, title: { nb: 'Strategi' } }
const size = (width: number, filename: string | null) => ({
  filename,
  width,
  height: width / 2,
  mimeType: 'image/webp',
  filesize: 9,
})
const picture = {
  updatedAt,
  alt: { nb: 'Bilde' },
  filename: 'a.jpg',
  width: 4000,
  height: 3000,
  mimeType: 'image/jpeg',
  filesize: 999,
}

it('leaves a text out where it is missing, empty or blank, and languages that are not ours', () => {
  const vision = { nb: 'Inkluderende', nn: '', en: ' \n', de: 'Offen', fr: null }
  expect(projections.strategies.parse({ ...strategy, vision, goal: null })).toMatchObject({
    vision: { nb: 'Inkluderende' },
    goal: {},
  })
})

it('fills in everything of a strategy of which only the title was written', () => {
  expect(projections.strategies.parse(strategy)).toEqual({
    updatedAt,
    title: { nb: 'Strategi' },
    period: { from: null, to: null },
    vision: {},
    visionSource: {},
    values: {},
    valuesSource: {},
    goal: {},
    background: {},
    levelsIntroduction: {},
    levels: [],
    definition: { name: {}, explanation: {}, facets: [] },
    context: { terms: [], explanation: {} },
    principles: [],
    origins: [],
    quotation: { text: {}, source: '' },
    invitation: {},
    channels: [],
  })
})

it('leaves out rows that nobody has filled in', () => {
  const levels = [{ id: 'x', text: { nb: 'Første' } }, { text: { nb: '' } }, {}]
  const channels = [
    { kind: 'e-post', name: { nb: 'E-post' }, address: 'viigran@gran.kommune.no' },
    { kind: 'nettsted', name: {}, address: null },
  ]
  expect(projections.strategies.parse({ ...strategy, levels, channels })).toMatchObject({
    levels: [{ nb: 'Første' }],
    channels: [{ kind: 'e-post', address: 'viigran@gran.kommune.no' }],
  })
})

it('reads the marks of an area by the number of the point, and leaves out those that nobody has set', () => {
  const area = { updatedAt, strategy: 1, number: 2, slug: 'omrade', title: { nb: 'Område' } }
  const matrix = { point1: 'ja', point2: 'ukjent', point10: 'nei', point3: null }
  expect(projections.areas.parse({ ...area, matrix })).toMatchObject({ strategy: '1', matrix: { 1: 'ja', 10: 'nei' } })
})

it('takes the day of a date, and ids as text however they are read', () => {
  const tiltak = {
    updatedAt,
    slug: 'tiltak',
    title: { nb: 'Tiltak' },
    kind: 'vedtatt',
    status: 'pagar',
    period: { from: '2026-01-01T12:00:00.000Z', to: null },
    area: { id: 7 },
    points: [1, 'abc', { id: 3 }, null],
  }
  expect(projections.tiltak.parse(tiltak)).toMatchObject({
    number: null,
    owner: null,
    period: { from: '2026-01-01', to: null },
    area: '7',
    points: ['1', 'abc', '3'],
  })
})

it('names the sizes of a picture once per width, and the original only where there are none', () => {
  const sizes = {
    large: size(960, 'a-960.webp'),
    small: size(480, 'a-480.webp'),
    wide: size(960, 'b-960.webp'),
    none: size(0, null),
  }
  expect(projections.media.parse({ ...picture, sizes })).toMatchObject({ files: [{ width: 480 }, { width: 960 }] })
  expect(projections.media.parse(picture)).toMatchObject({ files: [{ filename: 'a.jpg', width: 4000, bytes: 999 }] })
})

it.each([
  ['a strategy without a title in bokmål', 'strategies', { ...strategy, title: { en: 'Strategy' } }],
  ['a picture without a description', 'media', { ...picture, alt: {} }],
  ['a picture without a file', 'media', { updatedAt, alt: { nb: 'Bilde' } }],
  ['a point without a strategy', 'points', { updatedAt, number: 1, statement: { nb: 'Vi i Gran' }, strategy: null }],
  ['what is no document', 'stories', null],
] as const)('refuses %s', (_what, kind, document) => {
  expect(projections[kind].safeParse(document).success).toBe(false)
})
