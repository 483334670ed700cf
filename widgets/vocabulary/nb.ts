/** The domain's words that several elements use, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  statuses: {
    ide: 'Idé',
    planlagt: 'Planlagt',
    pagar: 'Pågår',
    gjennomfort: 'Gjennomført',
    'i-drift': 'I drift',
    stanset: 'Stanset',
  },
  storyKinds: { nyskapingshistorie: 'Nyskapingshistorie', 'sammensatt-utfordring': 'Sammensatt utfordring' },
  lesson: 'Dette lærte vi',
  examples: 'Eksempler fra strategien',
  updated: (date: string) => `Oppdatert ${date}`,
  tiltakCount: (count: number) => `${count} tiltak`,
  storyCount: (count: number) => (count === 1 ? '1 historie' : `${count} historier`),
  points: 'Punkter i plakaten',
  loading: 'Henter …',
  stories: 'Historier',
  failed: 'Vi fikk ikke hentet dette.',
  wholePage: 'Åpne hele siden',
  tiltak: 'Tiltak',
  photo: (name: string) => `Foto: ${name}`,
  areas: 'Satsingsområder',
}

export type Vocabulary = typeof nb
