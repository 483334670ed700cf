import { nn as vocabulary } from '../../vocabulary/nn.js'
import type { PointWords } from './index.js'

/** What one point says, in nynorsk. */
export const nn: PointWords = {
  ...vocabulary,
  point: (number) => `Punkt ${number} i Innovasjonsplakaten. Kva er gjort?`,
  noneYet: 'Ingen har fortalt enno kva som er gjort. Har du eit døme?',
  areas: 'Satsingsområde som byggjer på punktet',
  more: 'Meir om punktet',
  plakat: 'Sjå heile plakaten',
}
