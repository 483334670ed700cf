import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type StoryWords = typeof nb

export const words = new Dictionary<StoryWords>(nb, {
  nn: async () => (await import('./nn.js')).nn,
  en: async () => (await import('./en.js')).en,
})
