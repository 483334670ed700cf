import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type StrategyWords = typeof nb

export const words = new Dictionary<StrategyWords>(nb, (all) => all.strategy)
