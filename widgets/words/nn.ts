/** What all elements say in nynorsk, loaded at once: they share most of their words, and a page speaks one language. */
export { nn as areas } from '../areas/words/nn.js'
export { nn as matrix } from '../matrix/words/nn.js'
export { nn as plakat } from '../plakat/words/nn.js'
export { nn as point } from '../point/words/nn.js'
export { nn as stories } from '../stories/words/nn.js'
export { nn as story } from '../story/words/nn.js'
export { nn as strategy } from '../strategy/words/nn.js'
export { nn as tiltak } from '../tiltak/words/nn.js'
