import { en as vocabulary } from '../../vocabulary/en.js'
import type { TiltakWords } from './index.js'

/** What the board of tiltak says, in English. */
export const en: TiltakWords = {
  ...vocabulary,
  examplesExplanation: 'Not adopted yet.',
  relations: 'Statements and stories',
  stories: 'Stories about it',
  noStories: 'There are no stories about it yet.',
  none: 'No measures here yet.',
  more: 'Show more measures',
  from: (date) => `From ${date}`,
  until: (date) => `Until ${date}`,
  retry: 'Try again',
}
