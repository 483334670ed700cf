import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type StoryWords = typeof nb

export const words = new Dictionary<StoryWords>(nb, (all) => all.story)
