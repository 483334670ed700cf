import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type StoriesWords = typeof nb

export const words = new Dictionary<StoriesWords>(nb, (all) => all.stories)
