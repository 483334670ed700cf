import { words as areas } from '../areas/words/index.js'
import { locales } from '../contract/index.js'
import { words as matrix } from '../matrix/words/index.js'
import { words as plakat } from '../plakat/words/index.js'
import { words as point } from '../point/words/index.js'
import { words as stories } from '../stories/words/index.js'
import { words as story } from '../story/words/index.js'
import { words as strategy } from '../strategy/words/index.js'
import { words as tiltak } from '../tiltak/words/index.js'

const dictionaries = [areas, matrix, plakat, point, stories, story, strategy, tiltak]

// A page loads the words of a language when it speaks it. A server renders at once, so it has them all from the start.
await Promise.all(
  dictionaries.flatMap((dictionary) =>
    locales.map((locale) => new Promise<void>((done) => void (dictionary.in(locale, done) && done()))),
  ),
)
