import { GranAreas } from '../areas/areas.js'
import type { EmbedName } from '../contract/index.js'
import { define } from '../core/define.js'
import { GranIdea } from '../idea/idea.js'
import { GranMatrix } from '../matrix/matrix.js'
import { GranPlakat } from '../plakat/plakat.js'
import { GranPoint } from '../point/point.js'
import { GranStories } from '../stories/stories.js'
import { GranStory } from '../story/story.js'
import { GranStrategy } from '../strategy/strategy.js'
import { GranTiltak } from '../tiltak/tiltak.js'

/** The elements that a server renders. `<gran-content>` is none of them: it shows nothing of its own. */
export const elements = {
  plakat: GranPlakat,
  point: GranPoint,
  stories: GranStories,
  story: GranStory,
  strategy: GranStrategy,
  areas: GranAreas,
  tiltak: GranTiltak,
  matrix: GranMatrix,
  idea: GranIdea,
} as const satisfies Record<EmbedName, unknown>

// Lit gives a class its properties when it is defined, on a server too.
for (const [name, element] of Object.entries(elements)) define(`gran-${name}`, element)
