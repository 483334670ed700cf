import type { Reading } from '../read-model/index.js'
import { Addresses } from './addresses.js'
import { composeArea, composeAreas } from './areas.js'
import type { Answers } from './facade.js'
import { Context } from './context.js'
import { composeIdea, composeIdeaForm } from './ideas.js'
import { composePlakat, composePoint } from './plakat.js'
import { composeStories, composeStory } from './stories.js'
import { composeStrategy } from './strategy.js'
import { composeTiltak, composeTiltakList } from './tiltak.js'

export type { Answers } from './facade.js'

/**
 * Everything that one look at the read model can answer.
 * @param known whether a complete state has ever come from the CMS
 */
export function answersFrom(reading: Reading, known: boolean, publicUrl: URL | undefined): Answers {
  const context = new Context(reading, new Addresses(publicUrl))
  const compose =
    <Rest extends unknown[], Answer>(composer: (context: Context, ...rest: Rest) => Answer) =>
    (...rest: Rest): Answer =>
      composer(context, ...rest)
  return {
    known: () => known,
    strategy: compose(composeStrategy),
    plakat: compose(composePlakat),
    point: compose(composePoint),
    areas: compose(composeAreas),
    area: compose(composeArea),
    tiltakList: compose(composeTiltakList),
    tiltak: compose(composeTiltak),
    stories: compose(composeStories),
    story: compose(composeStory),
    ideaForm: compose(composeIdeaForm),
    idea: compose(composeIdea),
  }
}
