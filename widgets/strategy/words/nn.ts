import { nn as vocabulary } from '../../vocabulary/nn.js'
import type { StrategyWords } from './index.js'

/** What the strategy in short says, in nynorsk. */
export const nn: StrategyWords = {
  ...vocabulary,
  vision: 'Visjon',
  values: 'Verdiar',
  goal: 'Overordna mål',
  levels: 'Nivå i innovasjon',
  definition: 'Dette meiner vi med innovasjon',
  whole: 'Les heile strategien',
  from: (date) => `Frå ${date}`,
  until: (date) => `Til ${date}`,
}
