import { en as vocabulary } from '../../vocabulary/en.js'
import type { AreasWords } from './index.js'

/** What the areas say, in English. */
export const en: AreasWords = {
  ...vocabulary,
  dates: 'en-GB',
  areas: 'Focus areas',
  buildsOn: 'Builds on statement',
  tiltakCount: (count) => (count === 1 ? '1 measure' : `${count} measures`),
  noTiltak: 'No measures yet.',
  none: 'No focus areas yet.',
}
