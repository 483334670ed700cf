import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type PointWords = typeof nb

export const words = new Dictionary<PointWords>(nb, (all) => all.point)
