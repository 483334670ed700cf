import { nn as vocabulary } from '../../vocabulary/nn.js'
import type { MatrixWords } from './index.js'

/** What the table of areas and points says, in nynorsk. */
export const nn: MatrixWords = {
  ...vocabulary,
  matrix: 'Satsings\u00adområda og plakaten',
  introduction:
    'Tala viser til punkta i Innovasjonsplakaten. Tabellen viser kva for nokre av dei kvart satsingsområde byggjer på.',
  unsettled:
    'Tala viser til punkta i Innovasjonsplakaten. Det er ikkje avklart enno kva for nokre av dei satsingsområda byggjer på.',
  marks: { ja: 'Byggjer på punktet', nei: 'Byggjer ikkje på punktet', ukjent: 'Ikkje avklart' },
  area: 'Satsingsområde',
  point: (number) => `Punkt ${number}`,
  points: 'Punkta i plakaten',
  none: 'Ingen satsingsområde enno.',
}
