/**
 * Gran kommune's innovation strategy, word for word from its printed text (nb). Where the extraction from the PDF had torn words apart
 * they are put together again (testing/normalise.ts lists how); nothing else is changed, nothing is added.
 */
export { areas } from './areas.js'
export { points } from './points.js'
export { strategy } from './strategy.js'
export type { AreaContent, ChannelContent, StrategyContent, TiltakContent } from './shape.js'
