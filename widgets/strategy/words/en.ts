import { en as vocabulary } from '../../vocabulary/en.js'
import type { StrategyWords } from './index.js'

/** What the strategy in short says, in English. */
export const en: StrategyWords = {
  ...vocabulary,
  vision: 'Vision',
  values: 'Values',
  goal: 'Overall goal',
  levels: 'Levels of innovation',
  definition: 'What we mean by innovation',
  whole: 'Read the whole strategy',
  from: (date) => `From ${date}`,
  until: (date) => `Until ${date}`,
}
