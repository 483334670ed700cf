import { en as vocabulary } from '../../vocabulary/en.js'
import type { StoryWords } from './index.js'

/** What a whole story says, in English. */
export const en: StoryWords = {
  ...vocabulary,
  nytt: 'New',
  nyttig: 'Useful',
  nyttiggjort: 'Put to use',
  gains: 'What became better',
  gainNames: {
    kvalitet: 'Quality',
    effektivitet: 'Efficiency',
    medarbeidertilfredshet: 'Employee satisfaction',
    innbyggerinnflytelse: 'Residents’ influence',
    'verdi-for-naeringsliv': 'Value for local business',
    'unngatte-kostnader': 'Avoided costs',
    'okt-politisk-handlingsrom': 'More room for political action',
  },
  page: 'The story on a page of its own',
}
