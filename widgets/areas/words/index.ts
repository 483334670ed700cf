import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type AreasWords = typeof nb

export const words = new Dictionary<AreasWords>(nb, (all) => all.areas)
