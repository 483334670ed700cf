import { Dictionary } from '../../core/words.js'
import { nb } from './nb.js'

export type AreasWords = typeof nb

export const words = new Dictionary<AreasWords>(nb, {
  nn: async () => (await import('./nn.js')).nn,
  en: async () => (await import('./en.js')).en,
})
