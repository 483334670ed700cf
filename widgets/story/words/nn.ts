import { nn as vocabulary } from '../../vocabulary/nn.js'
import type { StoryWords } from './index.js'

/** What a whole story says, in nynorsk. */
export const nn: StoryWords = {
  ...vocabulary,
  nytt: 'Nytt',
  nyttig: 'Nyttig',
  nyttiggjort: 'Nyttiggjort',
  gains: 'Dette vart betre',
  gainNames: {
    kvalitet: 'Kvalitet',
    effektivitet: 'Effektivitet',
    medarbeidertilfredshet: 'Nøgde medarbeidarar',
    innbyggerinnflytelse: 'Innbyggjarinnverknad',
    'verdi-for-naeringsliv': 'Verdi for næringslivet',
    'unngatte-kostnader': 'Unngåtte kostnader',
    'okt-politisk-handlingsrom': 'Auka politisk handlingsrom',
  },
  page: 'Historia på ei eiga side',
}
