import { nn as vocabulary } from '../../vocabulary/nn.js'
import type { AreasWords } from './index.js'

/** What the areas say, in nynorsk. */
export const nn: AreasWords = {
  ...vocabulary,
  buildsOn: 'Byggjer på punkt',
  noTiltak: 'Ingen tiltak enno.',
  none: 'Ingen satsingsområde enno.',
}
