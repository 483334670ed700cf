import { nb as vocabulary } from '../../vocabulary/nb.js'

/** What the areas say, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  ...vocabulary,
  buildsOn: 'Bygger på punkt',
  noTiltak: 'Ingen tiltak ennå.',
  none: 'Ingen satsingsområder ennå.',
}
