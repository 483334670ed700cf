import type { Vocabulary } from './nb.js'

/** The domain's words that several elements use, in English. */
export const en: Vocabulary = {
  statuses: {
    ide: 'Idea',
    planlagt: 'Planned',
    pagar: 'In progress',
    gjennomfort: 'Completed',
    'i-drift': 'In use',
    stanset: 'Stopped',
  },
  storyKinds: { nyskapingshistorie: 'Innovation story', 'sammensatt-utfordring': 'Complex challenge' },
  lesson: 'What we learnt',
  examples: 'Examples from the strategy',
  updated: (date) => `Updated ${date}`,
  tiltakCount: (count) => (count === 1 ? '1 measure' : `${count} measures`),
  storyCount: (count) => (count === 1 ? '1 story' : `${count} stories`),
  points: 'Statements of the poster',
  loading: 'Loading …',
  stories: 'Stories',
  failed: 'We could not load this.',
  wholePage: 'Open the whole page',
  tiltak: 'Measures',
  photo: (name) => `Photo: ${name}`,
  areas: 'Focus areas',
}
