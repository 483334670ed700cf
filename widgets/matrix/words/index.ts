import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type MatrixWords = typeof nb

export const words = new Dictionary<MatrixWords>(nb, (all) => all.matrix)
