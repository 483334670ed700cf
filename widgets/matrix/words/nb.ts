import { nb as vocabulary } from '../../vocabulary/nb.js'

/** What the table of areas and points says, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  ...vocabulary,
  matrix: 'Satsings\u00adområdene og plakaten',
  introduction: 'Tallene viser til punktene i Innovasjonsplakaten. Tabellen viser hvilke av dem hvert satsingsområde bygger på.',
  unsettled:
    'Tallene viser til punktene i Innovasjonsplakaten. Det er ikke avklart ennå hvilke av dem satsingsområdene bygger på.',
  marks: { ja: 'Bygger på punktet', nei: 'Bygger ikke på punktet', ukjent: 'Ikke avklart' },
  area: 'Satsingsområde',
  point: (number: number) => `Punkt ${number}`,
  points: 'Punktene i plakaten',
  none: 'Ingen satsingsområder ennå.',
}
