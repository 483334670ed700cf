import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type PlakatWords = typeof nb

export const words = new Dictionary<PlakatWords>(nb, (all) => all.plakat)
