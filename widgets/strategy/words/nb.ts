import { nb as vocabulary } from '../../vocabulary/nb.js'

/** What the strategy in short says, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  ...vocabulary,
  vision: 'Visjon',
  values: 'Verdier',
  goal: 'Overordnet mål',
  levels: 'Nivåer i innovasjon',
  definition: 'Dette mener vi med innovasjon',
  whole: 'Les hele strategien',
  from: (date: string) => `Fra ${date}`,
  until: (date: string) => `Til ${date}`,
}
