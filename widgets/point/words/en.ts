import { en as vocabulary } from '../../vocabulary/en.js'
import type { PointWords } from './index.js'

/** What one point says, in English. */
export const en: PointWords = {
  ...vocabulary,
  point: (number) => `Statement ${number} of the innovation poster. What has been done?`,
  noneYet: 'Nobody has told us yet what has been done. Do you have an example?',
  areas: 'Focus areas that build on it',
  more: 'More about this statement',
  plakat: 'See the whole poster',
}
