import { en as vocabulary } from '../../vocabulary/en.js'
import type { AreasWords } from './index.js'

/** What the areas say, in English. */
export const en: AreasWords = {
  ...vocabulary,
  buildsOn: 'Builds on statement',
  noTiltak: 'No measures yet.',
  none: 'No focus areas yet.',
}
