import type { ReadModel } from '../read-model/index.js'
import { Addresses } from './addresses.js'
import { composeArea, composeAreas } from './areas.js'
import type { Answers } from './facade.js'
import { Context } from './context.js'
import { composePlakat, composePoint } from './plakat.js'
import { composeStories, composeStory } from './stories.js'
import { composeStrategy } from './strategy.js'
import { composeTiltak, composeTiltakList } from './tiltak.js'

export type { Answers } from './facade.js'

/** The answers, composed from the read model. They are not kept here: what asks often keeps them ready itself. */
export function createAnswers(readModel: ReadModel, publicUrl: URL | undefined): Answers {
  const addresses = new Addresses(publicUrl)
  const compose =
    <Rest extends unknown[], Answer>(composer: (context: Context, ...rest: Rest) => Answer) =>
    (...rest: Rest): Answer =>
      composer(new Context(readModel, addresses), ...rest)
  return {
    known: () => readModel.known,
    strategy: compose(composeStrategy),
    plakat: compose(composePlakat),
    point: compose(composePoint),
    areas: compose(composeAreas),
    area: compose(composeArea),
    tiltakList: compose(composeTiltakList),
    tiltak: compose(composeTiltak),
    stories: compose(composeStories),
    story: compose(composeStory),
  }
}
