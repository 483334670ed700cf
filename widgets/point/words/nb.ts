import { nb as vocabulary } from '../../vocabulary/nb.js'

/** What one point says, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  ...vocabulary,
  dates: 'nb-NO',
  point: (number: number) => `Punkt ${number} i Innovasjonsplakaten. Hva er gjort?`,
  tiltakCount: (count: number) => `${count} tiltak`,
  storyCount: (count: number) => (count === 1 ? '1 historie' : `${count} historier`),
  noneYet: 'Ingen har fortalt hva som er gjort ennå. Har du et eksempel?',
  stories: 'Historier',
  tiltak: 'Tiltak',
  areas: 'Satsingsområder som bygger på punktet',
  more: 'Mer om punktet',
  plakat: 'Se hele plakaten',
}
