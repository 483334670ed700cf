/** A sample tiltak. `area` and `points` are numbers in the current strategy. */
export interface SampleTiltak {
  readonly key: string
  readonly area: number
  readonly points: readonly number[]
  readonly data: {
    readonly title: string
    readonly description: string
    readonly status: 'pagar' | 'i-drift' | 'stanset'
    readonly lesson?: string
    readonly owner: string
    readonly period: { readonly from: string; readonly to?: string }
  }
}

/** Adopted tiltak give rings. Made up, and say so in their titles; the strategy's own tiltak are never touched. */
export const sampleTiltak: readonly SampleTiltak[] = [
  {
    key: 'tiltak/vakttelefon',
    area: 7,
    points: [1, 8, 9],
    data: {
      title: 'Oppdiktet: Én vakttelefon for alle tjenestene',
      description:
        'Dette tiltaket er oppdiktet. Fem telefonnumre blir til ett, og den som svarer, kan sette i gang hjelpen selv.',
      status: 'i-drift',
      owner: 'Oppdiktet enhet for helse',
      period: { from: '2026-01-01T12:00:00.000Z' },
    },
  },
  {
    key: 'tiltak/temakvelder',
    area: 4,
    points: [6, 7],
    data: {
      title: 'Oppdiktet: Temakvelder på biblioteket',
      description:
        'Dette tiltaket er oppdiktet. Fire ganger i året planlegger innbyggere, politikere og ansatte noe sammen ved det samme bordet.',
      status: 'pagar',
      owner: 'Oppdiktet enhet for kultur',
      period: { from: '2026-02-01T12:00:00.000Z', to: '2027-06-30T12:00:00.000Z' },
    },
  },
  {
    key: 'tiltak/svarrobot',
    area: 7,
    points: [5, 8],
    data: {
      title: 'Oppdiktet: Robot som svarer på byggesøknader',
      description: 'Dette tiltaket er oppdiktet. En robot skulle svare på enkle søknader om garasje og uthus.',
      status: 'stanset',
      lesson:
        'Søknadene var ikke så enkle som vi trodde. Folk spurte roboten om det de heller ville snakke med noen om. Nå viser vi tre ferdige eksempler på nettsiden i stedet, og det hjelper flere.',
      owner: 'Oppdiktet enhet for plan og bygg',
      period: { from: '2026-01-01T12:00:00.000Z', to: '2026-08-31T12:00:00.000Z' },
    },
  },
]
