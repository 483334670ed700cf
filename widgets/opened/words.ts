import { Dictionary } from '../core/words.js'
import { nb, type Vocabulary } from '../vocabulary/nb.js'

/** What is opened speaks for itself: the poster has not these words. */
export const words = new Dictionary<Vocabulary>(nb, (all) => all.vocabulary)
