import type { PublicationRow, PublishedRow } from '../../../collections/publications/shape/index.js'
import { published, story } from './rows.js'

interface Harm {
  /** Stands in every text. */
  readonly text: string
  /** Stands where an address is kept as it was written. */
  readonly address: string
}

type Content<Kind extends PublishedRow['kind']> = Omit<Extract<PublishedRow, { kind: Kind }>['content'], 'updatedAt'>

/** The picture that the feed must have a file of. */
export const hostilePicture = 'bilde.webp'

/**
 * Rows in which every text that somebody can write is meant to do harm, in another language than the page's own, so that it is marked too. Rows
 * like these never leave our CMS with such addresses; the public side must stand them all the same.
 */
export function hostileRows({ text: attack, address }: Harm): PublicationRow[] {
  const plain = (words: string) => `${words} ${attack}`
  const text = (words: string) => ({ en: plain(words) })
  const span = (words: string) => ({ type: 'text' as const, text: plain(words) })
  const link = { type: 'link' as const, href: `https://gran.no/${attack}`, children: [span('lenke')] }
  const blocks: NonNullable<Content<'stories'>['body']['en']> = [
    { type: 'paragraph', children: [span('avsnitt'), { type: 'break' }, link] },
    { type: 'heading', level: 2, children: [span('mellomtittel')] },
    { type: 'list', ordered: false, items: [[{ ...span('ledd'), bold: true }]] },
    { type: 'quote', children: [{ ...span('sitat'), italic: true }] },
  ]
  const strategy: Content<'strategies'> = {
    title: text('strategi'),
    period: { from: '2026-01-01', to: '2029-12-31' },
    vision: text('visjon'),
    visionSource: text('kilde'),
    values: text('verdier'),
    valuesSource: text('kilde'),
    goal: text('mål'),
    background: { en: blocks },
    levelsIntroduction: text('nivåer'),
    levels: [text('nivå')],
    definition: { name: text('navn'), explanation: text('forklaring'), facets: [text('side')] },
    context: { terms: [text('ord')], explanation: { en: blocks } },
    principles: [text('prinsipp')],
    origins: [{ name: text('opphav'), explanation: text('forklaring') }],
    quotation: { text: text('sitat'), source: plain('kilde') },
    invitation: text('invitasjon'),
    channels: (['nettsted', 'e-post', 'annet'] as const).map((kind) => ({ kind, name: text('kanal'), address })),
  }
  const tiltak = (slug: string, kind: 'vedtatt' | 'eksempel') =>
    published('tiltak', slug, {
      slug,
      number: 1,
      title: text('tiltak'),
      description: text('beskrivelse'),
      kind,
      status: kind === 'vedtatt' ? 'stanset' : 'ide',
      owner: plain('eier'),
      period: { from: '2026-01-01', to: null },
      lesson: text('lærdom'),
      area: 'a1',
      points: ['p1'],
    })
  return [
    published('settings', 'viigran', {
      municipality: plain('Gran kommune'),
      currentStrategy: 's1',
      accessibilityStatement: address,
      privacyStatement: address,
    }),
    published('strategies', 's1', strategy),
    ...[1, 2].map((number) => published('points', `p${number}`, { strategy: 's1', number, statement: text('Vi i Gran') })),
    published('areas', 'a1', {
      strategy: 's1',
      number: 1,
      slug: 'omrade',
      title: text('område'),
      aim: text('mål'),
      matrix: { '1': 'ja' },
    }),
    tiltak('vedtatt', 'vedtatt'),
    tiltak('eksempel', 'eksempel'),
    ...(['nyskapingshistorie', 'sammensatt-utfordring'] as const).map((kind) =>
      story(kind, {
        kind,
        title: text('tittel'),
        summary: text('kort sagt'),
        nytt: text('nytt'),
        nyttig: text('nyttig'),
        nyttiggjort: text('nyttiggjort'),
        body: { en: blocks },
        images: kind === 'nyskapingshistorie' ? ['m1'] : [],
        points: ['p1'],
        areas: ['a1'],
        tiltak: ['vedtatt'],
      }),
    ),
    published('media', 'm1', {
      alt: text('bilde'),
      credit: plain('Kari'),
      focal: { x: 50, y: 40 },
      files: [{ filename: hostilePicture, width: 480, height: 320, type: 'image/webp', bytes: 4 }],
    }),
  ]
}
