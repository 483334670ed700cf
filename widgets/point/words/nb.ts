import { nb as vocabulary } from '../../vocabulary/nb.js'

/** What one point says, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  ...vocabulary,
  point: (number: number) => `Punkt ${number} i Innovasjonsplakaten. Hva er gjort?`,
  noneYet: 'Ingen har fortalt ennå hva som er gjort. Har du et eksempel?',
  areas: 'Satsingsområder som bygger på punktet',
  more: 'Mer om punktet',
  plakat: 'Se hele plakaten',
}
