import type { Locale } from '../../../../widgets/contract/index.js'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'
import type { IdeaWords } from './words.js'

export const ideaWords: Readonly<Record<Locale, IdeaWords>> = { nb, nn, en }
