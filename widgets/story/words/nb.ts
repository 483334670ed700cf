import { nb as vocabulary } from '../../vocabulary/nb.js'

/** What a whole story says, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  ...vocabulary,
  nytt: 'Nytt',
  nyttig: 'Nyttig',
  nyttiggjort: 'Nyttiggjort',
  gains: 'Dette ble bedre',
  gainNames: {
    kvalitet: 'Kvalitet',
    effektivitet: 'Effektivitet',
    medarbeidertilfredshet: 'Medarbeidertilfredshet',
    innbyggerinnflytelse: 'Innbyggerinnflytelse',
    'verdi-for-naeringsliv': 'Verdi for næringslivet',
    'unngatte-kostnader': 'Unngåtte kostnader',
    'okt-politisk-handlingsrom': 'Økt politisk handlingsrom',
  },
  page: 'Historien på en egen side',
}
