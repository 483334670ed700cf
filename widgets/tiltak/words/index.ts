import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type TiltakWords = typeof nb

export const words = new Dictionary<TiltakWords>(nb, (all) => all.tiltak)
