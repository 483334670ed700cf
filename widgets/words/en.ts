/** What all elements say in English, loaded at once: they share most of their words, and a page speaks one language. */
export { en as areas } from '../areas/words/en.js'
export { en as matrix } from '../matrix/words/en.js'
export { en as plakat } from '../plakat/words/en.js'
export { en as point } from '../point/words/en.js'
export { en as stories } from '../stories/words/en.js'
export { en as story } from '../story/words/en.js'
export { en as strategy } from '../strategy/words/en.js'
export { en as tiltak } from '../tiltak/words/en.js'
