import { nb as vocabulary } from '../../vocabulary/nb.js'

/** What the board of tiltak says, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  ...vocabulary,
  examplesExplanation: 'Ikke vedtatt ennå.',
  relations: 'Punkter og historier',
  stories: 'Historier om tiltaket',
  noStories: 'Ingen har fortalt om tiltaket ennå.',
  none: 'Ingen tiltak her ennå.',
  more: 'Vis flere tiltak',
  from: (date: string) => `Fra ${date}`,
  until: (date: string) => `Til ${date}`,
  retry: 'Prøv igjen',
}
