import { en as vocabulary } from '../../vocabulary/en.js'
import type { MatrixWords } from './index.js'

/** What the table of areas and points says, in English. */
export const en: MatrixWords = {
  ...vocabulary,
  matrix: 'Focus areas and the poster',
  introduction:
    'The numbers refer to the statements of the innovation poster. The table shows which of them each focus area builds on.',
  unsettled:
    'The numbers refer to the statements of the innovation poster. It has not been settled yet which of them the focus areas build on.',
  marks: { ja: 'Builds on it', nei: 'Does not build on it', ukjent: 'Not settled' },
  area: 'Focus area',
  point: (number) => `Statement ${number}`,
  points: 'The statements of the poster',
  none: 'No focus areas yet.',
}
