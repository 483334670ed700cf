import type { Inline } from '../contract/index.js'
import { sample, type Sample, type SampleArea, type SampleStory, type SampleStrategy } from './content.js'

/** A strategy in which everything that the elements show is there. */
export const wholeStrategy: SampleStrategy = {
  period: { from: '2025-01-01', to: '2028-12-31' },
  vision: 'Inkluderende, Stolt og Nyskapende',
  visionSource: 'Kommunens visjon, fastsatt i kommuneplanens samfunnsdel',
  values: 'Raus, Proff og Praktisk',
  goal: 'et bærekraftig lokalsamfunn som gir velferd og god livskvalitet til innbyggerne',
  levels: [
    'Aller først må vi være villige til å åpne opp for nye tanker.',
    'Deretter må vi jobbe kontinuerlig for å finne de beste løsningene innenfor eksisterende handlingsmønster.',
    'Virkelig nyskapende blir vi først når vi bryter etablerte mønstre og setter nye ideer ut i handling.',
  ],
  definition: {
    name: 'nytt – nyttig – nyttiggjort',
    explanation: 'Det betyr at innovasjon er nye løsninger som er tatt i bruk og gir verdi.',
    facets: [
      'tenke nytt',
      'være åpen for å låne andres ideer',
      'skape velferd',
      'gjøre systemer mer effektive',
      'redusere kostnader',
      'øke livskvalitet',
      'slutte med det som er unødvendig',
    ],
  },
}

const first: SampleArea = {
  number: 1,
  title: 'Aktive innovasjonspolitikere',
  aim: 'Organisere den demokratiske arenaen slik at politisk engasjement kan ha ulike arbeidsformer og metoder.',
  marks: { 1: 'ja', 2: 'nei', 3: 'ja' },
  tiltak: [
    {
      slug: 'bygg',
      title: 'Svare raskere på byggesaker',
      kind: 'vedtatt',
      status: 'pagar',
      description: 'Den som bygger garasje, får svar mens hun ennå har lyst til å bygge.',
      owner: 'Plan og bygg',
      period: { from: '2026-01-01', to: '2027-06-30' },
      points: [1, 3],
    },
    {
      slug: 'robot',
      title: 'Robot som svarer',
      kind: 'vedtatt',
      status: 'stanset',
      lesson: 'Folk spurte roboten om det de heller ville snakke med noen om. Nå viser vi tre ferdige eksempler i stedet.',
      owner: 'Plan og bygg',
      period: { from: '2026-01-01', to: '2026-08-31' },
      points: [1],
    },
    { slug: 'snakk', title: 'Legge kommunestyremøter utenfor rådhuset', kind: 'eksempel', status: 'ide', points: [1] },
  ],
}

const second: SampleArea = {
  number: 2,
  title: 'Utvikling og kompetansebygging',
  aim: 'Forankre en strategisk utviklingsfunksjon på rådmannsnivå.',
  tiltak: [
    { slug: 'vakt', title: 'Én vakttelefon for alle tjenestene', kind: 'vedtatt', status: 'i-drift', owner: 'Helse' },
    {
      slug: 'samordne',
      title: 'Samordne informasjon, kommunikasjon, omdømmebygging, prosessveiledning, opplæring og lederstøtte',
      kind: 'eksempel',
      status: 'ide',
      description: 'Legge til rette for at kompetanse brukes på tvers.',
    },
  ],
}

const link: Inline = { type: 'link', href: '/strategi', children: [{ type: 'text', text: 'skogen' }] }

/** Everything that the elements show is in it: each kind of tiltak, each kind of mark, a story that is told whole, and an area without any of it. */
export const whole: Sample = {
  ...sample,
  strategy: wholeStrategy,
  privacyStatement: 'https://gran.kommune.no/personvern',
  areas: [first, second, { number: 3, title: 'Fysiske innovasjonsarenaer' }],
  stories: sample.stories.map((story): SampleStory =>
    story.slug === 'blabaer'
      ? {
          ...story,
          tiltak: ['bygg'],
          gains: ['kvalitet', 'effektivitet'],
          pictures: 2,
          body: [
            { type: 'paragraph', children: [{ type: 'text', text: 'Det begynte med en tur i ' }, link] },
            { type: 'heading', level: 2, children: [{ type: 'text', text: 'Så kom snekkeren' }] },
            {
              type: 'list',
              ordered: false,
              items: [[{ type: 'text', text: 'Han målte' }], [{ type: 'text', text: 'Han lo', bold: true }]],
            },
            { type: 'quote', children: [{ type: 'text', text: 'Gjør det igjen', italic: true }] },
          ],
        }
      : story,
  ),
}
