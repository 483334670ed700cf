import { nn as vocabulary } from '../../vocabulary/nn.js'
import type { AreasWords } from './index.js'

/** What the areas say, in nynorsk. */
export const nn: AreasWords = {
  ...vocabulary,
  dates: 'nn-NO',
  areas: 'Satsingsområde',
  buildsOn: 'Byggjer på punkt',
  tiltakCount: (count) => `${count} tiltak`,
  noTiltak: 'Ingen tiltak enno.',
  none: 'Ingen satsingsområde enno.',
}
