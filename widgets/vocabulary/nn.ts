import type { Vocabulary } from './nb.js'

/** The domain's words that several elements use, in nynorsk. */
export const nn: Vocabulary = {
  statuses: {
    ide: 'Idé',
    planlagt: 'Planlagt',
    pagar: 'Går føre seg',
    gjennomfort: 'Gjennomført',
    'i-drift': 'I drift',
    stanset: 'Stansa',
  },
  storyKinds: { nyskapingshistorie: 'Nyskapingshistorie', 'sammensatt-utfordring': 'Samansett utfordring' },
  lesson: 'Dette lærte vi',
  examples: 'Døme frå strategien',
  updated: (date) => `Oppdatert ${date}`,
  tiltakCount: (count) => `${count} tiltak`,
  storyCount: (count) => (count === 1 ? '1 historie' : `${count} historier`),
  points: 'Punkt i plakaten',
  loading: 'Hentar …',
  stories: 'Historier',
  failed: 'Vi fekk ikkje henta dette.',
  wholePage: 'Opne heile sida',
  tiltak: 'Tiltak',
  photo: (name) => `Foto: ${name}`,
  areas: 'Satsingsområde',
}
