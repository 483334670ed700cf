import type { Locale } from '../../../../widgets/contract/index.js'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'
import type { Words } from './words.js'

export type { Words } from './words.js'

export const words: Readonly<Record<Locale, Words>> = { nb, nn, en }
